package io.chorde.agent.expression;

/** Something that an expression may call by a name. Immutable. */
final class Variable {

  /** The position of what the method returned. */
  static final int RESULT = -1;

  private final String name;
  private final String descriptor;
  private final int position;

  /**
   * A variable.
   *
   * @param descriptor of its declared type
   * @param position among the receiver, if there is one, and the arguments; or {@link #RESULT}
   */
  Variable(String name, String descriptor, int position) {
    this.name = name;
    this.descriptor = descriptor;
    this.position = position;
  }

  String name() {
    return name;
  }

  String descriptor() {
    return descriptor;
  }

  int position() {
    return position;
  }
}
