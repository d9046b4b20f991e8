package com.acme.launch;

import java.util.concurrent.TimeUnit;

/** Waits for what another thread brings about, but not for ever. */
public final class Poll {

  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);

  private Poll() {}

  /** What is waited for. */
  public interface Condition {
    /** Whether it has come. */
    boolean holds() throws Exception;
  }

  /**
   * Returns as soon as the condition holds.
   *
   * @throws AssertionError if it does not in time, or throws
   */
  public static void until(String what, Condition condition) {
    long start = System.nanoTime();
    try {
      while (!condition.holds()) {
        if (System.nanoTime() - start > LONGEST_NANOS) {
          throw new AssertionError("waited too long until " + what);
        }
        Thread.sleep(5);
      }
    } catch (Exception e) {
      throw new AssertionError("while waiting until " + what, e);
    }
  }
}
