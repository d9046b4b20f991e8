package io.chorde.agent.expression;

import io.chorde.config.expression.Expression;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * An expression that can be evaluated. Immutable and thread-safe; holds a class of the application.
 */
public final class EvaluatorMethod {

  private final Expression expression;
  private final MethodHandle handle;
  private final int[] positions;

  EvaluatorMethod(Expression expression, MethodHandle handle, int[] positions) {
    this.expression = expression;
    this.handle = handle;
    this.positions = positions;
  }

  /** What is evaluated. */
  public Expression expression() {
    return expression;
  }

  /**
   * Evaluates it: takes what {@link #positions} says, unboxed, references as {@code Object};
   * returns a {@code boolean} or an {@code Object}. May throw anything.
   */
  public MethodHandle handle() {
    return handle;
  }

  /**
   * For each parameter of the handle, its position among the receiver, if there is one, and the
   * arguments; -1 for what the method returned. A new array.
   */
  public int[] positions() {
    return positions.clone();
  }

  /**
   * Evaluates it with all that the call has, and with nothing else.
   *
   * @param call takes the receiver, if there is one, and the arguments
   */
  public MethodHandle over(MethodType call) {
    return MethodHandles.permuteArguments(
        handle, call.changeReturnType(handle.type().returnType()), positions);
  }
}
