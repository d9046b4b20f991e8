package io.chorde.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * Lets a thread wait for another one's computation, and knows when it must not: where that thread
 * waits for this one, directly or through others, for a computation or for a lock of the
 * application's.
 *
 * <p>Who waits is noted before it is looked whether that closes a circle: of the threads that close
 * one together, the last to note itself sees it.
 *
 * <p>Thread-safe.
 */
final class Waits {

  /** How soon a waiter looks at whom it waits for: that may be blocked, or dead. */
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

  /** More than that many threads in a row, and a waiter does not wait. */
  private static final int LONGEST_CHAIN = 64;

  /** How a wait ended. */
  enum End {
    /** The computation is over. */
    LANDED,
    /** It took too long, or its thread is gone: it is to be replaced. */
    OVERDUE,
    /** It may need this very thread to go on. */
    CIRCLE,
    /** This thread was interrupted, and still is. */
    INTERRUPTED
  }

  private final LockOwners locks;

  /** By the ids of the threads. */
  private final ConcurrentMap<Long, Flight> waiting = new ConcurrentHashMap<Long, Flight>();

  Waits(LockOwners locks) {
    this.locks = locks;
  }

  /** Waits for a computation until this moment of {@link System#nanoTime}. */
  End await(Flight flight, long deadline) {
    long self = Thread.currentThread().getId();
    waiting.put(self, flight);
    try {
      return isWaitedFor(flight, self, false) ? End.CIRCLE : awaitLooking(flight, self, deadline);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return End.INTERRUPTED;
    } finally {
      waiting.remove(self);
    }
  }

  /** How many threads wait, about. */
  int count() {
    return waiting.size();
  }

  private End awaitLooking(Flight flight, long self, long deadline) throws InterruptedException {
    while (true) {
      long left = deadline - System.nanoTime();
      if (flight.await(Math.max(0, Math.min(left, LOOK)))) {
        return End.LANDED;
      }
      End end = end(flight, self, left);
      if (end != null) {
        // It may have landed since, and its thread have ended for that reason.
        return flight.await(0) ? End.LANDED : end;
      }
    }
  }

  /** Null if it may still land. */
  private End end(Flight flight, long self, long left) {
    Thread owner = flight.owner();
    if (left <= LOOK || owner != null && !owner.isAlive()) {
      return End.OVERDUE;
    }
    return isWaitedFor(flight, self, true) ? End.CIRCLE : null;
  }

  /** Whether the owner of a computation waits for this thread. */
  private boolean isWaitedFor(Flight flight, long self, boolean lookAtLocks) {
    Flight at = flight;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Thread owner = at.owner();
      if (owner == null) {
        return false;
      }
      long thread = owner.getId();
      // Through locks to a thread that waits for a computation again, or for none.
      at = waiting.get(thread);
      for (int locks = 0; at == null && thread != self; locks++) {
        if (!lookAtLocks || locks == LONGEST_CHAIN) {
          return false;
        }
        thread = this.locks.ownerOfLockWantedBy(thread);
        if (thread < 0) {
          return false;
        }
        at = waiting.get(thread);
      }
      if (thread == self) {
        return true;
      }
    }
    return true;
  }
}
