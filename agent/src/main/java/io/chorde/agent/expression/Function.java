package io.chorde.agent.expression;

import io.chorde.config.expression.Expression;
import java.lang.invoke.MethodType;
import java.util.List;
import org.objectweb.asm.Type;

/** One expression as a static method of an evaluator. Immutable. */
final class Function {

  private final String name;
  private final Expression expression;
  private final List<Variable> variables;
  private final boolean isCondition;
  private final boolean hasResult;

  /**
   * A function.
   *
   * @param variables its parameters; kept
   * @param isCondition whether it returns a boolean, or else an object
   * @param hasResult whether it may use what the method returned
   */
  Function(
      String name,
      Expression expression,
      List<Variable> variables,
      boolean isCondition,
      boolean hasResult) {
    this.name = name;
    this.expression = expression;
    this.variables = variables;
    this.isCondition = isCondition;
    this.hasResult = hasResult;
  }

  String name() {
    return name;
  }

  Expression expression() {
    return expression;
  }

  List<Variable> variables() {
    return variables;
  }

  boolean isCondition() {
    return isCondition;
  }

  boolean hasResult() {
    return hasResult;
  }

  /** Without types of the application. */
  MethodType type() {
    MethodType type = MethodType.methodType(isCondition ? boolean.class : Object.class);
    for (Variable variable : variables) {
      type = type.appendParameterTypes(erased(variable.descriptor()));
    }
    return type;
  }

  int[] positions() {
    int[] positions = new int[variables.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = variables.get(i).position();
    }
    return positions;
  }

  private static Class<?> erased(String descriptor) {
    switch (Type.getType(descriptor).getSort()) {
      case Type.BOOLEAN:
        return boolean.class;
      case Type.CHAR:
        return char.class;
      case Type.BYTE:
        return byte.class;
      case Type.SHORT:
        return short.class;
      case Type.INT:
        return int.class;
      case Type.LONG:
        return long.class;
      case Type.FLOAT:
        return float.class;
      case Type.DOUBLE:
        return double.class;
      default:
        return Object.class;
    }
  }
}
