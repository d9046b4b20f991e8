package io.chorde.engine;

import io.chorde.heap.Entry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A computation that other callers of the same key may join. Thread-safe.
 *
 * <p>Its owner is the thread that runs the body; a refresh has none until the pool gets to it.
 */
final class Flight {

  private final CountDownLatch landed = new CountDownLatch(1);
  private volatile Thread owner;
  private volatile boolean replaced;
  private Entry result;

  Flight(Thread owner) {
    this.owner = owner;
  }

  /** Null while nobody runs the body. */
  Thread owner() {
    return owner;
  }

  void boardedBy(Thread thread) {
    owner = thread;
  }

  /** From now on another computation of the key is the one that counts. */
  void replace() {
    replaced = true;
  }

  boolean isReplaced() {
    return replaced;
  }

  /**
   * Lets those go on who wait.
   *
   * @param entry what they may be given; null: nothing
   */
  void land(Entry entry) {
    result = entry;
    landed.countDown();
  }

  /** Waits for that, at most so long; true when it has happened. */
  boolean await(long nanos) throws InterruptedException {
    return landed.await(nanos, TimeUnit.NANOSECONDS);
  }

  /** What joiners may be given, or null; to be asked for once it has landed. */
  Entry result() {
    return result;
  }
}
