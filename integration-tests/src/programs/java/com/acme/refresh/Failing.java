package com.acme.refresh;

import com.acme.launch.Report;

/** A value that cannot be computed anew. */
public final class Failing {

  private static final long TTL_NANOS = 1_500_000_000L;
  private static volatile int bodies;

  private Failing() {}

  /** Calls until the value is gone. */
  public static void main(String[] arguments) {
    int first = value(1);
    long start = System.nanoTime();
    int calls = 0;
    boolean same = true;
    boolean inTime = true;
    int attempts = 0;
    while (true) {
      try {
        int attempted = bodies;
        same &= value(1) == first;
        attempts = attempted;
        calls++;
      } catch (IllegalStateException e) {
        inTime &= System.nanoTime() - start > TTL_NANOS / 2;
        Report.say("thrown", e.getMessage(), e.getStackTrace()[0].getMethodName());
        break;
      }
      if (System.nanoTime() - start > 10 * TTL_NANOS) {
        throw new AssertionError("it never ends");
      }
    }
    Report.say("until then", same, inTime, calls > 100);
    // The first one, then the pauses of half a second and of a whole one.
    Report.say("attempts", attempts > 1, attempts <= 4);
  }

  static int value(int number) {
    if (++bodies > 1) {
      throw new IllegalStateException("down");
    }
    return number;
  }
}
