package io.chorde.engine;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Counts hits. An atomic addition is a fence, for which the processor waits for all that the lookup
 * was still loading: a third of what a hit costs. So each thread adds to a cell that it has for
 * itself, without one. (A {@code ThreadLocal} would find it no faster, and leave something behind
 * in each thread.) Threads that find their cell taken share one that is counted atomically. A cell
 * goes to another thread when its owner was collected.
 *
 * <p>Thread-safe. No hit is lost.
 */
final class HitCounter {

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

  /** Counts one hit. */
  void count() {
    Thread thread = Thread.currentThread();
    int cell = (int) thread.getId() & CELLS - 1;
    WeakReference<Thread> owner = owners.get(cell);
    if (owner == null || owner.get() != thread) {
      countAsGuest(thread, cell, owner);
      return;
    }
    int index = (cell + 1) * STRIDE;
    counts.lazySet(index, counts.get(index) + 1);
  }

  private void countAsGuest(Thread thread, int cell, WeakReference<Thread> owner) {
    if (owner == null || owner.get() == null) {
      // From the next hit on, if it succeeds.
      owners.compareAndSet(cell, owner, new WeakReference<Thread>(thread));
    }
    counts.getAndIncrement(COMMON);
  }

  /** The hits counted. */
  long sum() {
    long sum = 0;
    for (int index = STRIDE; index <= COMMON; index += STRIDE) {
      sum += counts.get(index);
    }
    return sum;
  }
}
