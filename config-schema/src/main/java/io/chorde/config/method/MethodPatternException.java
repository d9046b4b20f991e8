package io.chorde.config.method;

/**
 * A text that is not a method pattern. The message reads "what is wrong; what to do", on one line.
 */
public final class MethodPatternException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int index;

  MethodPatternException(int index, String message) {
    super(message);
    this.index = index;
  }

  /**
   * Where in the text the trouble is.
   *
   * @return an index from 0 to the length of the text, which it equals where something is missing
   *     at the end
   */
  public int index() {
    return index;
  }
}
