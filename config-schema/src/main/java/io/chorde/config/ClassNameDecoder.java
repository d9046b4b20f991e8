package io.chorde.config;

/**
 * The name of an exception class that may be cached: with its package, {@code $} before a nested
 * class. Whether there is such a class is not known here.
 */
final class ClassNameDecoder extends TextDecoder<String> {
  @Override
  String advice() {
    return "write a class with its package, like com.acme.NotFound";
  }

  @Override
  String decode(String text) throws BadValue {
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start ? !Character.isJavaIdentifierStart(c) : c != '.' && !isPart(c)) {
        throw isNot("the name of a class", text);
      }
      start = c == '.';
    }
    if (start) {
      throw isNot("the name of a class", text);
    }
    if (text.indexOf('.') < 0) {
      throw new BadValue(Quote.of(text) + " has no package; " + advice());
    }
    if (text.equals("java.lang.Error") || text.equals("java.lang.InterruptedException")) {
      throw new BadValue(
          Quote.of(text) + " is never cached; take it out, or name exceptions of the application");
    }
    return text;
  }

  /** Without the invisible characters that identifiers may have, too. */
  private static boolean isPart(char c) {
    return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
