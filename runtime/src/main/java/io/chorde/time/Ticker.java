package io.chorde.time;

/**
 * A source of monotonic time. An abstract class and not an interface: while only one subclass is
 * loaded, as in production, the JIT compiler calls it without a type check.
 */
public abstract class Ticker {

  /**
   * Nanoseconds since an arbitrary origin of this ticker; at least 0. Where it is coarse, it may be
   * behind, or go back, by as much as it is coarse.
   */
  public abstract long read();

  /** Whether a moment, in nanoseconds since the same origin, has come; for every hit. */
  public boolean hasReached(long moment) {
    return read() >= moment;
  }
}
