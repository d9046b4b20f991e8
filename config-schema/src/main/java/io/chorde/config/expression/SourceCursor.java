package io.chorde.config.expression;

/** Walks through the text of a file, and knows its line and column. */
final class SourceCursor {
  private final String text;
  private final boolean yaml;
  private int offset;
  private int line;
  private int column;

  SourceCursor(String text, boolean yaml, int offset, int line, int column) {
    this.text = text;
    this.yaml = yaml;
    this.offset = offset;
    this.line = line;
    this.column = column;
  }

  boolean atEnd() {
    return offset >= text.length();
  }

  int offset() {
    return offset;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  /** The character that many behind this one; 0 behind the end. */
  char peek(int ahead) {
    return offset + ahead < text.length() ? text.charAt(offset + ahead) : 0;
  }

  /** Moves by one character; the two of a line's end, or of a surrogate pair, are one. */
  void step() {
    char c = peek(0);
    if (c == '\r' && peek(1) == '\n') {
      offset += 2;
      nextLine();
    } else if (endsLine(c)) {
      offset++;
      nextLine();
    } else if (yaml && Character.isHighSurrogate(c) && Character.isLowSurrogate(peek(1))) {
      offset += 2;
      column++;
    } else {
      offset++;
      column++;
    }
  }

  void step(int times) {
    for (int i = 0; i < times && !atEnd(); i++) {
      step();
    }
  }

  private void nextLine() {
    line++;
    column = 1;
  }

  private boolean endsLine(char c) {
    return c == '\n' || c == '\r' || yaml && (c == '\u0085' || c == '\u2028' || c == '\u2029');
  }
}
