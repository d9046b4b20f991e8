package io.chorde.config.expression;

import io.chorde.config.placeholder.Expansion;

/**
 * A Java expression with the place that it has in its file. Immutable.
 *
 * <p>What {@link #placeOf} can tell depends on how the expression is written:
 *
 * <ul>
 *   <li>Plain and quoted on one line, in YAML and in JSON: every character exactly, escapes such as
 *       {@code \"} and {@code ''} included.
 *   <li>Over several lines, plain or quoted, and as a block ({@code |} or {@code >}): every
 *       character but white space exactly. White space, which YAML may have folded or taken for
 *       indentation, is placed behind the character before it.
 *   <li>What came from a placeholder: where the placeholder starts. What follows it is exact again.
 * </ul>
 */
public final class Expression {
  private final String file;
  private final String path;
  private final boolean hidden;
  private final String text;
  private final int line;
  private final int column;

  /** Null where the whole text stands on one line as it is. */
  private final int[] lines;

  private final int[] columns;

  private Expression(
      String file,
      String path,
      boolean hidden,
      String text,
      int line,
      int column,
      int[] lines,
      int[] columns) {
    this.file = file;
    this.path = path;
    this.hidden = hidden;
    this.text = text;
    this.line = line;
    this.column = column;
    this.lines = lines;
    this.columns = columns;
  }

  /**
   * An expression that is the value of a scalar.
   *
   * @param text the expression, not empty
   * @param expansion how the text came from what was written, or null if it is just that
   * @param line where the scalar starts, with its quote or the sign of its block
   * @param path the way to the scalar, such as {@code rules[0].when}
   * @param hidden whether nobody may be shown the text
   */
  public static Expression at(
      String text,
      Expansion expansion,
      String written,
      Source source,
      int line,
      int column,
      String path,
      boolean hidden) {
    String file = source.file();
    SourceCursor start = source.cursor(line, column);
    char first = start.peek(0);
    int quote = first == '"' || first == '\'' ? 1 : 0;
    if (expansion == null
        && isPlain(text)
        && source.text().startsWith(text, start.offset() + quote)) {
      return new Expression(file, path, hidden, text, line, column + quote, null, null);
    }
    Alignment alignment = new Alignment(start, written);
    int[] lines = new int[text.length() + 1];
    int[] columns = new int[text.length() + 1];
    for (int i = 0; i < lines.length; i++) {
      int index = expansion == null ? i : expansion.writtenAt(i);
      lines[i] = alignment.line(index);
      columns[i] = alignment.column(index);
    }
    return new Expression(file, path, hidden, text, lines[0], columns[0], lines, columns);
  }

  /** Whether each character takes one column of one line. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u0085' || c >= '\u2028') {
        return false;
      }
    }
    return true;
  }

  /** The expression, never empty; its lines end with {@code \n}. */
  public String text() {
    return text;
  }

  /** The file's name, as it was given to the reader. */
  public String file() {
    return file;
  }

  /** The way to the expression in the file, such as {@code rules[0].when}. */
  public String path() {
    return path;
  }

  /**
   * Whether nobody may be shown the text, nor what a compiler says of it: it came from a file, or
   * from a variable long enough to be a secret.
   */
  public boolean hidden() {
    return hidden;
  }

  /** The line in the file of the expression's first character, from 1 on. */
  public int line() {
    return line;
  }

  /** The column in the file of the expression's first character, from 1 on. */
  public int column() {
    return column;
  }

  /**
   * Where a place in the text, such as a compiler has it, is in the file.
   *
   * @param textLine from 1 on; what is beyond the text is taken for its nearest end
   * @param textColumn from 1 on; what is beyond the line is taken for its nearest end
   */
  public Place placeOf(int textLine, int textColumn) {
    int start = 0;
    for (int l = 1; l < textLine && start < text.length(); l++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    int end = text.indexOf('\n', start);
    int longest = (end < 0 ? text.length() : end) - start;
    int index = start + Math.min(Math.max(textColumn - 1, 0), longest);
    return lines == null
        ? new Place(line, column + index)
        : new Place(lines[index], columns[index]);
  }

  /**
   * Whether the text has a name in it that stands for itself: not behind a dot, not before a
   * parenthesis, not in a string or a comment.
   */
  public boolean mentions(String name) {
    return new Names(text).mention(name);
  }

  /** Whether the other is an expression of the same text, wherever it stands. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Expression && text.equals(((Expression) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
