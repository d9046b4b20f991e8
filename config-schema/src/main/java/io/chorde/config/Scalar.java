package io.chorde.config;

/** A single value, as the text that stands in the file: its type is up to who reads it. */
final class Scalar extends Node {
  private final String text;

  /**
   * @param text null where the file has no value, or says null
   */
  Scalar(Node parent, String step, int line, int column, String text) {
    super(parent, step, line, column);
    this.text = text;
  }

  /** Null where there is no value. */
  String text() {
    return text;
  }

  @Override
  String kind() {
    return "a single value";
  }
}
