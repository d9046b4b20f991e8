package io.chorde.config;

/** Shows text from the file in a problem: short, and on one line whatever is in it. */
final class Quote {
  private static final int LONGEST = 60;
  private static final String SECRET = "secret";

  private Quote() {}

  /** The text in single quotes. */
  static String of(String text) {
    return "'" + plain(text) + "'";
  }

  /** A key, in single quotes. */
  static String key(String key) {
    return "'" + plainKey(key) + "'";
  }

  /**
   * A key as it is, but for one such as {@code secret:hunter2}, in which a forgotten space has put
   * the value into the key.
   */
  static String plainKey(String key) {
    if (!key.regionMatches(true, 0, SECRET, 0, SECRET.length())) {
      return plain(key);
    }
    int end = SECRET.length();
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return end == key.length() ? plain(key) : plain(key.substring(0, end)) + "...";
  }

  static String plain(String text) {
    return plain(text, LONGEST);
  }

  /** At most so many characters of the text. */
  static String plain(String text, int longest) {
    int length = text.length();
    boolean cut = length > longest;
    if (cut) {
      length = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
    StringBuilder shown = new StringBuilder(length + 3);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      // Line and paragraph separators end a line for some who read logs.
      boolean breaksLine = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      shown.append(breaksLine ? ' ' : c);
    }
    return cut ? shown.append("...").toString() : shown.toString();
  }
}
