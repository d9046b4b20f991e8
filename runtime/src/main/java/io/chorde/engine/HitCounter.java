package io.chorde.engine;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Counts hits, and picks one in {@value #SAMPLE} of them.
 *
 * <p>An atomic addition is a fence, for which the processor waits for all that the lookup was still
 * loading: a third of what a hit costs. So each thread adds to a cell that it has for itself,
 * without one. (A {@code ThreadLocal} would find it no faster, and leave something behind in each
 * thread.) Threads that find their cell taken share one that is counted atomically. A cell goes to
 * another thread when its owner was collected.
 *
 * <p>Thread-safe. No hit is lost.
 */
final class HitCounter {

  /** A power of two. */
  private static final int SAMPLE = 64;

  /** A power of two. */
  private static final int CELLS = 64;

  /** Cells are so many longs apart, that is a cache line. */
  private static final int STRIDE = 8;

  /** The cell of those that have none. */
  private static final int COMMON = (CELLS + 1) * STRIDE;

  private final AtomicReferenceArray<WeakReference<Thread>> owners =
      new AtomicReferenceArray<WeakReference<Thread>>(CELLS);
  private final AtomicLongArray counts = new AtomicLongArray((CELLS + 2) * STRIDE);

  HitCounter() {}

  /** Counts one hit, unless it is of the sample: that is for somebody else to count. */
  boolean countUnlessSampled() {
    Thread thread = Thread.currentThread();
    int cell = (int) thread.getId() & CELLS - 1;
    WeakReference<Thread> owner = owners.get(cell);
    if (owner == null || owner.get() != thread) {
      return countAsGuest(thread, cell, owner);
    }
    int index = (cell + 1) * STRIDE;
    long count = counts.get(index);
    counts.lazySet(index, count + 1);
    return isCounted(count);
  }

  private boolean countAsGuest(Thread thread, int cell, WeakReference<Thread> owner) {
    if (owner == null || owner.get() == null) {
      // From the next hit on, if it succeeds.
      owners.compareAndSet(cell, owner, new WeakReference<Thread>(thread));
    }
    return isCounted(counts.getAndIncrement(COMMON));
  }

  private static boolean isCounted(long count) {
    return (count & SAMPLE - 1) != SAMPLE - 1;
  }

  /** The hits counted, without those of the sample. */
  long sum() {
    long sum = 0;
    for (int index = STRIDE; index <= COMMON; index += STRIDE) {
      long count = counts.get(index);
      sum += count - count / SAMPLE;
    }
    return sum;
  }
}
