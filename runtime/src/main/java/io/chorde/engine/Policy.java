package io.chorde.engine;

/** How a cached method is to behave. Immutable. */
public final class Policy {

  private final long ttlNanos;
  private final boolean nulls;

  /**
   * A policy.
   *
   * @param ttlNanos how old a value may be, in nanoseconds: more than 0
   * @param nulls whether a null result is stored
   */
  public Policy(long ttlNanos, boolean nulls) {
    if (ttlNanos <= 0) {
      throw new IllegalArgumentException("ttl of " + ttlNanos + " ns: must be more than 0");
    }
    this.ttlNanos = ttlNanos;
    this.nulls = nulls;
  }

  long ttlNanos() {
    return ttlNanos;
  }

  boolean storesNulls() {
    return nulls;
  }
}
