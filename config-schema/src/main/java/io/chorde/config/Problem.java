package io.chorde.config;

import io.chorde.config.expression.Expression;
import io.chorde.config.expression.Place;

/** Something that is wrong with a rule file, and where. Immutable. */
public final class Problem {
  /** How bad it is. */
  public enum Severity {
    /** The file is not taken. */
    ERROR,
    /** The file is taken, but its author should know. */
    WARNING
  }

  /** The path of problems that concern the file and no key in it. */
  static final String WHOLE_FILE = "(file)";

  private final Severity severity;
  private final String file;
  private final int line;
  private final int column;
  private final String path;
  private final String message;

  Problem(Severity severity, String file, int line, int column, String path, String message) {
    this.severity = severity;
    this.file = file;
    this.line = line;
    this.column = column;
    this.path = path;
    this.message = message;
  }

  /**
   * An error in an expression, for whoever compiles it.
   *
   * @param textLine the line in the expression's text, from 1 on, as {@link Expression#placeOf}
   *     takes it
   * @param message what is wrong and, behind a semicolon, what to do; one line
   */
  public static Problem in(Expression expression, int textLine, int textColumn, String message) {
    Place place = expression.placeOf(textLine, textColumn);
    return new Problem(
        Severity.ERROR,
        expression.file(),
        place.line(),
        place.column(),
        expression.path(),
        message);
  }

  /** How bad it is; never null. */
  public Severity severity() {
    return severity;
  }

  /** The file's name, as it was given to the reader. */
  public String file() {
    return file;
  }

  /** The line, from 1 on. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1 on: of the value, or of the key if that is at fault. */
  public int column() {
    return column;
  }

  /** The way to the value, such as {@code rules[0].ttl}, or {@code (file)} for the whole file. */
  public String path() {
    return path;
  }

  /** What is wrong and, behind a semicolon, what to do; one line. */
  public String message() {
    return message;
  }

  /** {@code file:line:column: path: what is wrong; what to do}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + path + ": " + message;
  }
}
