package io.chorde.config.method;

/** A place in the text of a pattern, and what can be read from there. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  /** Where the next token starts. */
  int index() {
    atEnd();
    return at;
  }

  /** Skips spaces, and says whether nothing follows them. */
  boolean atEnd() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  /** Whether the character comes next, behind spaces. */
  boolean before(char wanted) {
    return !atEnd() && text.charAt(at) == wanted;
  }

  /** Takes the character if it comes next. */
  boolean take(char wanted) {
    boolean there = before(wanted);
    if (there) {
      at++;
    }
    return there;
  }

  /** Whether a name, an asterisk or a dot comes next. */
  boolean beforeName() {
    return !atEnd() && isPartOfName(text.codePointAt(at));
  }

  /** Takes a run of name characters, asterisks and dots; it may be empty. */
  String name() {
    int start = index();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!isPartOfName(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(start, at);
  }

  /** Takes pairs of brackets, and counts them. */
  int dimensions() throws MethodPatternException {
    int count = 0;
    while (take('[')) {
      if (!take(']')) {
        throw unexpected("close the bracket: []");
      }
      count++;
    }
    return count;
  }

  /** That something else than what comes next was to come. */
  MethodPatternException unexpected(String advice) {
    if (before('<')) {
      if (text.startsWith("<init>", at) || text.startsWith("<clinit>", at)) {
        return constructor(at);
      }
      return new MethodPatternException(at, "patterns have no type arguments; leave <...> out");
    }
    if (atEnd()) {
      return new MethodPatternException(at, "the pattern ends too early; " + advice);
    }
    int codePoint = text.codePointAt(at);
    String shown =
        codePoint > ' ' && Character.isDefined(codePoint) && !Character.isISOControl(codePoint)
            ? new String(Character.toChars(codePoint))
            : "character " + codePoint;
    return new MethodPatternException(at, "'" + shown + "' has no place here; " + advice);
  }

  static MethodPatternException constructor(int index) {
    return new MethodPatternException(
        index, "constructors and initializers cannot be cached; name a method");
  }

  /** Hyphens are in the names that Kotlin gives to methods with inline classes. */
  private static boolean isPartOfName(int c) {
    return c == '.'
        || c == '*'
        || c == '-'
        || Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
