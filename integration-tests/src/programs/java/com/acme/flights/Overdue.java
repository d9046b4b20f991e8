package com.acme.flights;

import com.acme.launch.Gate;
import com.acme.launch.Report;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** A body that takes longer than others wait for it. */
public final class Overdue {

  private static final Gate GATE = new Gate();
  private static final AtomicInteger BODIES = new AtomicInteger();

  private Overdue() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    FutureTask<Integer> slow = new FutureTask<Integer>(() -> body("a"));
    new Thread(slow).start();
    GATE.awaitReached();
    long start = System.nanoTime();
    int replacing = body("a");
    long millis = (System.nanoTime() - start) / 1_000_000;
    Report.say("replacing", replacing, millis >= 200, millis < 5000);
    GATE.open();
    Report.say("late", slow.get());
    Report.say("kept", body("a"), body("a"));
  }

  static int body(String name) {
    int body = BODIES.incrementAndGet();
    if (body == 1) {
      GATE.pass();
    }
    return body;
  }
}
