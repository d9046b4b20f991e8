package io.chorde.config;

/** A value in the file, with its place. */
abstract class Node {
  private final Node parent;
  private final String step;
  private final int line;
  private final int column;

  /**
   * @param parent null for the root
   * @param step from the parent to here: {@code ttl}, {@code [0]}
   */
  Node(Node parent, String step, int line, int column) {
    this.parent = parent;
    this.step = step;
    this.line = line;
    this.column = column;
  }

  final int line() {
    return line;
  }

  final int column() {
    return column;
  }

  /** Put together when asked for: only problems need it. */
  final String path() {
    if (parent == null) {
      return Problem.WHOLE_FILE;
    }
    String here = step.startsWith("[") ? step : Quote.plainKey(step);
    if (parent.parent == null) {
      return here;
    }
    return parent.path() + (step.startsWith("[") ? "" : ".") + here;
  }

  /** What a person would call it, with its article. */
  abstract String kind();
}
