package io.chorde.agent.call;

import io.chorde.config.expression.Expression;
import io.chorde.engine.CachedRule;

/**
 * What happens when an expression throws: the call counts as uncached, and the exception, which is
 * nobody's but the rule's, is said once and goes no further. Thread-safe.
 */
final class ExpressionFailure {

  private final CachedRule rule;
  private final Expression expression;

  ExpressionFailure(CachedRule rule, Expression expression) {
    this.rule = rule;
    this.expression = expression;
  }

  /** For a condition: it does not hold. */
  boolean asFalse(Throwable failure) {
    told(failure);
    return false;
  }

  /** For a part of a key, without which there is no lookup: {@link #uncached} ends this. */
  Object passedOn(Throwable failure) throws Throwable {
    told(failure);
    throw failure;
  }

  /** What is left of a lookup that failed: an answer that makes the body run. */
  static Object uncached(Throwable failure) {
    rethrowDeath(failure);
    return null;
  }

  private void told(Throwable failure) {
    rethrowDeath(failure);
    rule.uncached(
        expression.path(),
        expression.file()
            + ":"
            + expression.line()
            + ":"
            + expression.column()
            + ": "
            + expression.path()
            + " threw, and the call ran uncached: ",
        failure);
  }

  /** That was meant for the thread, wherever it happens to be. */
  private static void rethrowDeath(Throwable failure) {
    if (failure instanceof ThreadDeath) {
      throw (ThreadDeath) failure;
    }
  }
}
