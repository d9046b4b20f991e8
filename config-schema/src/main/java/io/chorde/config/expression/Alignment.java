package io.chorde.config.expression;

/**
 * Finds for each character of a scalar's value the place in the file that it was read from.
 *
 * <p>The rules of YAML for indentation, folding and chomping change nothing but white space, and so
 * are not repeated here: the value and the file are walked side by side, what is not white space
 * meets its like, after the escapes of the quotes that it stands in. White space is placed directly
 * behind the character before it.
 */
final class Alignment {
  private final SourceCursor cursor;
  private final char quote;
  private final int[] lines;
  private final int[] columns;

  /**
   * @param cursor at the scalar's first character: a quote, the sign of a block, or its text
   */
  Alignment(SourceCursor cursor, String value) {
    this.cursor = cursor;
    char first = cursor.peek(0);
    this.quote = first == '"' || first == '\'' ? first : 0;
    this.lines = new int[value.length() + 1];
    this.columns = new int[value.length() + 1];
    if (quote != 0) {
      cursor.step();
    } else if (first == '|' || first == '>') {
      int header = cursor.line();
      while (!cursor.atEnd() && cursor.line() == header) {
        cursor.step();
      }
    }
    align(value);
  }

  int line(int index) {
    return lines[index];
  }

  int column(int index) {
    return columns[index];
  }

  private void align(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean space = isSpace(c);
      if (space && i > 0) {
        place(i);
        if (isSpace(next())) {
          take();
        }
        continue;
      }
      while (!space && !cursor.atEnd() && isSpace(next())) {
        take();
      }
      place(i);
      take();
      if (Character.isHighSurrogate(c) && i + 1 < value.length()) {
        i++;
        lines[i] = lines[i - 1];
        columns[i] = columns[i - 1];
      }
    }
    place(value.length());
  }

  private void place(int index) {
    lines[index] = cursor.line();
    columns[index] = cursor.column();
  }

  /** What the file has here, escapes resolved; a line's end that is escaped counts as one. */
  private int next() {
    char c = cursor.peek(0);
    if (quote != '"' || c != '\\') {
      return c;
    }
    char kind = cursor.peek(1);
    switch (kind) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'N':
        return '\u0085';
      case 'L':
        return '\u2028';
      case 'P':
        return '\u2029';
      case 'x':
      case 'u':
      case 'U':
        return hex(digits(kind));
      default:
        return kind;
    }
  }

  private void take() {
    char c = cursor.peek(0);
    if (quote == '"' && c == '\\') {
      cursor.step(2 + digits(cursor.peek(1)));
    } else if (quote == '\'' && c == '\'') {
      cursor.step(2);
    } else {
      cursor.step();
    }
  }

  private static int digits(char kind) {
    return kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
  }

  private int hex(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      value = value * 16 + Math.max(0, Character.digit(cursor.peek(2 + i), 16));
    }
    return value;
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
