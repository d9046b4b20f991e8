package io.chorde.config.placeholder;

/**
 * A placeholder without a value. The message reads "what is wrong; what to do", on one line but for
 * what a name in the text breaks; it never has the value of a variable or the content of a file.
 */
public final class PlaceholderException extends Exception {
  private static final long serialVersionUID = 1L;

  PlaceholderException(String message) {
    super(message, null, false, false);
  }
}
