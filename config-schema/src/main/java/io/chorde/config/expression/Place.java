package io.chorde.config.expression;

/** A place in a file. Immutable. */
public final class Place {
  private final int line;
  private final int column;

  Place(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** The line, from 1 on. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1 on. */
  public int column() {
    return column;
  }

  /** {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
