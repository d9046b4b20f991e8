package io.chorde.time;

/**
 * A source of monotonic time. An abstract class and not an interface: while only one subclass is
 * loaded, as in production, the JIT compiler calls it without a type check.
 */
public abstract class Ticker {

  /**
   * Nanoseconds since an arbitrary origin of this ticker; at least 0, and never going back by more
   * than the time between two reads of one thread.
   */
  public abstract long read();
}
