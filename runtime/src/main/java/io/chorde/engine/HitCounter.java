package io.chorde.engine;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Counts hits, and picks one in {@value #SAMPLE} of them. Like a {@code LongAdder} it spreads the
 * count over stripes so that threads do not wait for each other's cache lines; but a stripe says
 * what it has counted to, and so the one atomic addition that a hit pays for also decides whether
 * this hit is of the sample.
 *
 * <p>Thread-safe.
 */
final class HitCounter {

  /** A power of two. */
  private static final int SAMPLE = 32;

  /** Stripes are so many longs apart, that is two cache lines. */
  private static final int STRIDE = 16;

  private static final int MOST_STRIPES = 64;

  private final AtomicLongArray counts;
  private final int mask;

  HitCounter() {
    int wanted = Math.min(MOST_STRIPES, 2 * Runtime.getRuntime().availableProcessors());
    int stripes = Integer.highestOneBit(wanted);
    this.mask = stripes - 1;
    this.counts = new AtomicLongArray((stripes + 1) * STRIDE);
  }

  /** Counts one hit, unless it is of the sample: that is for somebody else to count. */
  boolean countUnlessSampled() {
    int stripe = ((int) Thread.currentThread().getId() & mask) + 1;
    return (counts.getAndIncrement(stripe * STRIDE) & SAMPLE - 1) != SAMPLE - 1;
  }

  /** The hits counted, without those of the sample. */
  long sum() {
    long sum = 0;
    for (int stripe = 1; stripe <= mask + 1; stripe++) {
      long count = counts.get(stripe * STRIDE);
      sum += count - count / SAMPLE;
    }
    return sum;
  }
}
