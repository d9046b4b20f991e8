package io.chorde.engine;

import java.util.concurrent.atomic.LongAdder;

/** What happened to the calls of one or more cached methods. Thread-safe. */
public final class Statistics {

  private final HitCounter fastHits = new HitCounter();
  private final LongAdder slowHits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder uncached = new LongAdder();
  private final LongAdder missNanos = new LongAdder();
  private final LongAdder errors = new LongAdder();
  private final LongAdder stale = new LongAdder();
  private final LongAdder refreshes = new LongAdder();
  private final LongAdder refreshNanos = new LongAdder();
  private final LongAdder rejected = new LongAdder();
  private final LongAdder waits = new LongAdder();
  private final LongAdder waitNanos = new LongAdder();

  /** All zero. */
  public Statistics() {}

  void fastHit() {
    fastHits.count();
  }

  void slowHit() {
    slowHits.increment();
  }

  void miss(long nanos) {
    misses.increment();
    missNanos.add(nanos);
  }

  void uncached() {
    uncached.increment();
  }

  void error() {
    errors.increment();
  }

  void stale() {
    stale.increment();
  }

  void refresh(long nanos) {
    refreshes.increment();
    refreshNanos.add(nanos);
  }

  void rejected() {
    rejected.increment();
  }

  void waited(long nanos) {
    waits.increment();
    waitNanos.add(nanos);
  }

  /** Calls that were answered from a store. */
  public long hits() {
    return fastHits.sum() + slowHits.sum();
  }

  /** Calls that ran the method and stored its result, or would have, had it been storable. */
  public long misses() {
    return misses.sum();
  }

  /** Calls that ran the method because they could not be looked up, or because something failed. */
  public long uncachedCalls() {
    return uncached.sum();
  }

  /** Misses and refreshes whose body threw. */
  public long errors() {
    return errors.sum();
  }

  /** Calls that got a value past its ttl in place of an exception. */
  public long staleHits() {
    return stale.sum();
  }

  /** Computations of values that were due, in the pool or by a caller. */
  public long refreshes() {
    return refreshes.sum();
  }

  /** Those that the pool had no room for. */
  public long rejectedRefreshes() {
    return rejected.sum();
  }

  /** Calls that waited for another thread's computation. */
  public long waits() {
    return waits.sum();
  }

  /** Nanoseconds that they waited, all together. */
  public long waitNanos() {
    return waitNanos.sum();
  }

  /** Nanoseconds that misses took, all together. */
  public long missNanos() {
    return missNanos.sum();
  }

  /** Nanoseconds that the hits would have taken at the mean of all computations; 0 without one. */
  public long savedNanos() {
    long count = misses() + refreshes();
    return count == 0 ? 0 : (long) ((double) (missNanos() + refreshNanos.sum()) / count * hits());
  }
}
