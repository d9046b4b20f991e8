package io.chorde.engine;

import io.chorde.heap.Heap;
import io.chorde.time.Ticker;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.util.concurrent.Executor;

/**
 * Makes cached methods, and holds what all of them share: the time, and which threads are comparing
 * keys. Thread-safe.
 */
public final class Engine implements Executor {

  private final Ticker ticker;

  private final Reentry reentry = new Reentry();

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

  Reentry reentry() {
    return reentry;
  }

  /** Runs a store's maintenance, in the caller; it may compare keys. */
  @Override
  public void execute(Runnable maintenance) {
    boolean[] mark = reentry.enter();
    try {
      maintenance.run();
    } finally {
      Reentry.leave(mark);
    }
  }
}
