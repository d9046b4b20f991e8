package io.chorde.config.expression;

/**
 * The text of a file, to find in it again what a parser said to stand somewhere. Remembers how far
 * it got, so that going through a file from its start to its end costs one pass. Not for use by
 * several threads.
 */
public final class Source {
  private final String file;
  private final String text;
  private final boolean yaml;
  private int line = 1;
  private int column = 1;
  private int offset;

  /**
   * @param file what problems call it
   * @param text the whole file as its parser saw it
   * @param yaml whether lines end and characters count as YAML has it, or as JSON
   */
  public Source(String file, String text, boolean yaml) {
    this.file = file;
    this.text = text;
    this.yaml = yaml;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** A cursor at the place; at the end of the text if there is no such place. */
  SourceCursor cursor(int toLine, int toColumn) {
    if (toLine < line || toLine == line && toColumn < column) {
      line = 1;
      column = 1;
      offset = 0;
    }
    SourceCursor cursor = new SourceCursor(text, yaml, offset, line, column);
    while (!cursor.atEnd()
        && (cursor.line() < toLine || cursor.line() == toLine && cursor.column() < toColumn)) {
      cursor.step();
    }
    line = cursor.line();
    column = cursor.column();
    offset = cursor.offset();
    return cursor;
  }
}
