package io.chorde.agent.expression;

import io.chorde.config.Problem;

/** An expression that cannot be used, and why. Expected, and so without a stack trace. */
public final class ExpressionException extends Exception {

  private static final long serialVersionUID = 1L;

  // Exceptions are serializable; this one never is serialized.
  private final transient Problem problem;

  ExpressionException(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  /** What is wrong, with its place in the rule file. */
  public Problem problem() {
    return problem;
  }
}
