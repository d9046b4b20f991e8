package io.chorde.config;

import io.chorde.config.expression.Expression;

/** What a caller gets where nothing is cached. Immutable. */
public final class OnMiss {
  static final OnMiss COMPUTE = new OnMiss(null);

  private final Expression returned;

  private OnMiss(Expression returned) {
    this.returned = returned;
  }

  static OnMiss returning(Expression expression) {
    return new OnMiss(expression);
  }

  /** Whether the caller runs the method and gets its result. */
  public boolean computes() {
    return returned == null;
  }

  /**
   * {@code return}: what the caller gets at once, while the method runs on the pool; null where it
   * {@link #computes}.
   */
  public Expression returned() {
    return returned;
  }
}
