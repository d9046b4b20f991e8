package io.chorde.config;

import io.chorde.config.expression.Expression;
import io.chorde.config.placeholder.Expansion;
import java.nio.file.Path;

/** A single value, as the text that stands in the file: its type is up to who reads it. */
final class Scalar extends Node {
  private final Document document;
  private final String written;
  private final Expansion expansion;

  /**
   * @param written null where the file has no value, or says null
   * @param expansion what became of the placeholders in it, or null if it has none
   */
  Scalar(
      Document document,
      Node parent,
      String step,
      int line,
      int column,
      String written,
      Expansion expansion) {
    super(parent, step, line, column);
    this.document = document;
    this.written = written;
    this.expansion = expansion;
  }

  /** The value, placeholders replaced; null where there is none. */
  String text() {
    return expansion == null ? written : expansion.text();
  }

  /**
   * Whether nobody may be shown the value: the content of a file never, and that of a variable not
   * if it is long enough to be a secret, which somebody may have put under the wrong key.
   */
  boolean hidden() {
    return expansion != null
        && (expansion.fromFile() || expansion.longestValue() >= Secret.LEAST_LENGTH);
  }

  /** Whether some of the value can be read in the rule file itself. */
  boolean literal() {
    return expansion == null || expansion.literal();
  }

  /** The value for a problem. Not for secrets. */
  String quoted() {
    return hidden() ? "'***'" : Quote.of(text());
  }

  /** The value as an expression. */
  Expression expression() {
    return Expression.at(
        text(), expansion, written, document.source(), line(), column(), path(), hidden());
  }

  /** Where relative paths in the value start. */
  Path folder() {
    return document.folder();
  }

  @Override
  String kind() {
    return "a single value";
  }
}
