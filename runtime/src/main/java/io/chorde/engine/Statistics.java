package io.chorde.engine;

import java.util.concurrent.atomic.LongAdder;

/** What happened to the calls of one or more cached methods. Thread-safe. */
public final class Statistics {

  private final HitCounter fastHits = new HitCounter();
  private final LongAdder slowHits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder uncached = new LongAdder();
  private final LongAdder missNanos = new LongAdder();

  /** All zero. */
  public Statistics() {}

  /** Counts a hit, but for one in some, for which it returns false. */
  boolean fastHit() {
    return fastHits.countUnlessSampled();
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

  /** Nanoseconds that misses took, all together. */
  public long missNanos() {
    return missNanos.sum();
  }

  /** Nanoseconds that the hits would have taken at the mean of the misses; 0 without a miss. */
  public long savedNanos() {
    long count = misses();
    return count == 0 ? 0 : (long) ((double) missNanos() / count * hits());
  }
}
