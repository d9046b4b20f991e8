package com.acme.refresh;

import com.acme.launch.Poll;
import com.acme.launch.Report;

/** Bodies that call cached methods, and themselves, while they are computed anew. */
public final class Nested {

  private static volatile int outerBodies;
  private static volatile int selfBodies;

  /** The value that the body got when it called itself, on the pool. */
  private static volatile String seenBySelf;

  private Nested() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Poll.until("the outer one is computed thrice", () -> outer(7) > 0 && outerBodies >= 3);
    Report.say("inner", Report.runs("inner"));
    Poll.until("the one that calls itself is", () -> self("a") != null && seenBySelf != null);
    Report.say("self", seenBySelf);
    Poll.until("its new value is there", () -> !self("a").equals("a1"));
    Report.say("after", self("a").startsWith("a"));
    Poll.until("Fibonacci is computed anew", () -> fibonacci(20) == 6765 && anew);
    Report.say("fibonacci", fibonacci(20), fibonacci(19));
  }

  static long outer(int number) {
    int body = ++outerBodies;
    return inner(number) + body;
  }

  static long inner(int number) {
    Report.ran("inner");
    return number;
  }

  /** By itself only where it is computed anew: otherwise it would not end. */
  static String self(String name) {
    int body = ++selfBodies;
    if (body == 2) {
      seenBySelf = self(name);
    }
    return name + body;
  }

  private static volatile boolean anew;

  static int fibonacci(int number) {
    anew |= Thread.currentThread().getName().startsWith("chorde-refresh");
    return number < 2 ? number : fibonacci(number - 1) + fibonacci(number - 2);
  }
}
