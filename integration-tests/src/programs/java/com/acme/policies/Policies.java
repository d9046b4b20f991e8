package com.acme.policies;

import com.acme.launch.Poll;
import com.acme.launch.Report;

/** Calls methods until their values have expired, and methods that return nothing but null. */
public final class Policies {

  /** As in the rule. */
  private static final long TTL_NANOS = 1_000_000_000;

  private Policies() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Report.say("null", nothing(1), nothing(1), nothing(1));
    Report.say("unkept null", nullUnkept(1), nullUnkept(1), nullUnkept(2), nullUnkept(2));
    Report.say("switched off", switchedOff(1), switchedOff(1));
    if (arguments.length > 0) {
      expire();
    }
    Report.say("first rule", doublyMatched(1), doublyMatched(1));
  }

  private static void expire() {
    Report.say("ttl of a static method", expiring(new StaticCall()));
    final Policies instance = new Policies();
    Report.say(
        "ttl of an instance",
        expiring(
            new Call() {
              @Override
              public int body() {
                return instance.ofInstance(1);
              }
            }));
  }

  /** Returns the number of a body. */
  interface Call {
    int body();
  }

  static final class StaticCall implements Call {
    @Override
    public int body() {
      return ofClass(1);
    }
  }

  /** Whether a value expires, and what is computed then is kept in its turn. */
  private static boolean expiring(final Call call) {
    for (int attempt = 0; attempt < 10; attempt++) {
      final int[] value = {call.body()};
      final long[] computing = new long[1];
      Poll.until(
          "the value has expired",
          new Poll.Condition() {
            @Override
            public boolean holds() {
              int before = value[0];
              computing[0] = System.nanoTime();
              value[0] = call.body();
              return value[0] != before;
            }
          });
      boolean kept = call.body() == value[0];
      if (System.nanoTime() - computing[0] < TTL_NANOS / 2) {
        return kept;
      }
      // This machine stood still for so long that the new value may have expired, too.
    }
    throw new AssertionError("a machine that is too slow to tell");
  }

  static String nothing(int number) {
    Report.ran("null");
    return null;
  }

  static String nullUnkept(int number) {
    Report.ran("unkept null");
    return number == 1 ? null : "two";
  }

  static int switchedOff(int number) {
    Report.ran("switched off");
    return number;
  }

  private static int bodies;

  private static int ofClass(int number) {
    return ++bodies;
  }

  private int ofInstance(int number) {
    return ++bodies;
  }

  static int doublyMatched(int number) {
    Report.ran("first rule");
    return number;
  }
}
