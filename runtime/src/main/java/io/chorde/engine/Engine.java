package io.chorde.engine;

import io.chorde.heap.Heap;
import io.chorde.time.Ticker;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;

/**
 * Makes cached methods, and holds what all of them share: the time, and which threads are comparing
 * keys. Thread-safe.
 */
public final class Engine {

  private final Ticker ticker;

  /** Set while this thread runs an application's {@code equals} or {@code hashCode} for us. */
  private final ThreadLocal<Boolean> comparing = new ThreadLocal<Boolean>();

  /** An engine that reads this ticker. */
  public Engine(Ticker ticker) {
    this.ticker = ticker;
  }

  /**
   * A cached method without entries.
   *
   * @param rule what it has in common with others
   * @param heap where its entries go; may be shared with other methods
   * @param type what its results are
   * @param scope whose objects may be kept
   */
  public CachedMethod method(CachedRule rule, Heap heap, ValueType type, LoaderScope scope) {
    return new CachedMethod(this, rule, heap, type, scope);
  }

  Ticker ticker() {
    return ticker;
  }

  /** False if this thread is at it already; otherwise {@link #endComparing} must follow. */
  boolean beginComparing() {
    if (comparing.get() != null) {
      return false;
    }
    comparing.set(Boolean.TRUE);
    return true;
  }

  void endComparing() {
    comparing.remove();
  }
}
