package com.acme.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a body until it may go on, but not for ever. Thread-safe. */
public final class Gate {

  private static final long LONGEST_SECONDS = 20;

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch open = new CountDownLatch(1);

  /** A closed gate. */
  public Gate() {}

  /** To be called by a body: waits until the gate is open. */
  public void pass() {
    reached.countDown();
    await(open);
  }

  /** Waits until somebody stands before it. */
  public void awaitReached() {
    await(reached);
  }

  /** Whether somebody stands before it, or went through. */
  public boolean isReached() {
    return reached.getCount() == 0;
  }

  /** Lets everybody through. */
  public void open() {
    open.countDown();
  }

  private static void await(CountDownLatch latch) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("waited too long at a gate");
          }
          return;
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
