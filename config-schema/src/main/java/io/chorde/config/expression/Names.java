package io.chorde.config.expression;

/** Finds names in Java source, past strings, characters and comments. */
final class Names {
  private final String text;
  private int at;

  Names(String text) {
    this.text = text;
  }

  boolean mention(String name) {
    at = 0;
    char before = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isJavaIdentifierStart(c)) {
        int start = at;
        skipName();
        if (before != '.'
            && at - start == name.length()
            && text.startsWith(name, start)
            && after() != '(') {
          return true;
        }
        before = 'n';
      } else if (Character.isJavaIdentifierPart(c)) {
        // A number, and what may be glued to it.
        skipName();
        before = '0';
      } else if (!skipSpace()) {
        before = c;
        skipSign();
      }
    }
    return false;
  }

  private void skipName() {
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
  }

  /** Takes white space or a comment, if one is here. */
  private boolean skipSpace() {
    if (Character.isWhitespace(text.charAt(at))) {
      at++;
    } else if (text.startsWith("//", at)) {
      at = behind("\n", at);
    } else if (text.startsWith("/*", at)) {
      at = behind("*/", at + 2);
    } else {
      return false;
    }
    return true;
  }

  private int behind(String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private char after() {
    int start = at;
    while (at < text.length() && skipSpace()) {
      continue;
    }
    char after = at < text.length() ? text.charAt(at) : 0;
    at = start;
    return after;
  }

  /** Takes a single sign, or a whole string or character. */
  private void skipSign() {
    char c = text.charAt(at++);
    if (c != '"' && c != '\'') {
      return;
    }
    while (at < text.length() && text.charAt(at) != c) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(at + 1, text.length());
  }
}
