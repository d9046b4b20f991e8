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
  private final RefreshPool pool;
  private final Waits waits;
  private final Reentry reentry = new Reentry();
  private final Stamps stamps = new Stamps();
  private final Expected expected = new Expected();

  /**
   * An engine.
   *
   * @param pool computes what is due
   * @param locks tells a waiter whether it holds what the one needs that it waits for
   */
  public Engine(Ticker ticker, RefreshPool pool, LockOwners locks) {
    this.ticker = ticker;
    this.pool = pool;
    this.waits = new Waits(locks);
  }

  /**
   * A cached method without entries.
   *
   * @param rule what it has in common with others
   * @param heap where its entries go; may be shared with other methods
   * @param type what its results are
   * @param scope whose objects may be kept
   * @param mayWait whether a call may wait for another one's computation: not where it holds a lock
   */
  public CachedMethod method(
      CachedRule rule, Heap heap, ValueType type, LoaderScope scope, boolean mayWait) {
    return new CachedMethod(this, rule, heap, type, scope, mayWait);
  }

  Ticker ticker() {
    return ticker;
  }

  Reentry reentry() {
    return reentry;
  }

  RefreshPool pool() {
    return pool;
  }

  Waits waits() {
    return waits;
  }

  Stamps stamps() {
    return stamps;
  }

  Expected expected() {
    return expected;
  }

  /** Whether this is a thread of the pool, which waits for nobody: others wait for it. */
  boolean isOwnThread() {
    return pool.isOwnThread();
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
