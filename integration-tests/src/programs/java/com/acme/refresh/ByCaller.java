package com.acme.refresh;

import com.acme.launch.Gate;
import com.acme.launch.Poll;
import com.acme.launch.Report;

/** Values that one of the callers computes anew. */
public final class ByCaller {

  private static final Gate GATE = new Gate();
  private static volatile int bodies;
  private static volatile Thread thread;
  private static volatile int failing;

  private ByCaller() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int first = found(1);
    final int[] got = new int[1];
    Thread caller =
        new Thread(
            () ->
                Poll.until(
                    "it is due",
                    () -> {
                      got[0] = found(1);
                      return got[0] > 1;
                    }),
            "caller");
    caller.start();
    GATE.awaitReached();
    boolean old = true;
    for (int i = 0; i < 1000; i++) {
      old &= found(1) == first;
    }
    Report.say("meanwhile", old, bodies);
    GATE.open();
    caller.join();
    Report.say("its caller", got[0], thread == caller);
    Report.say("after", found(1) >= 2);
    fail();
  }

  static int found(int number) {
    int body = ++bodies;
    if (body == 2) {
      thread = Thread.currentThread();
      GATE.pass();
    }
    return body;
  }

  /** Calls for as long as nothing but the computation that was due has failed. */
  private static void fail() {
    boolean value = true;
    int calls = 0;
    failing(1);
    for (long start = System.nanoTime(); System.nanoTime() - start < 400_000_000L; calls++) {
      value &= failing(1) == 1;
    }
    Report.say("failing", value, failing > 1, failing <= 3, calls > 10);
  }

  static int failing(int number) {
    int body = ++failing;
    if (body > 1) {
      throw new IllegalStateException("body " + body);
    }
    return body;
  }
}
