package io.chorde.benchmarks.hit;

import com.acme.orders.OrderTable;
import com.acme.orders.Orders;
import java.util.concurrent.TimeUnit;

/**
 * Makes sure that a benchmark measures what it says: hits for each call of a peer that caches, none
 * for the bare one. The table is renewed between two rounds of calls; who answers as before did not
 * ask it.
 */
final class CacheCheck {

  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(30);
  private static final long PAUSE_MILLIS = 50;

  private final OrderTable table;
  private final Orders orders;

  CacheCheck(OrderTable table, Orders orders) {
    this.table = table;
    this.orders = orders;
  }

  /**
   * Fills the cache. The agent makes its weaver on a thread of its own when it meets the first
   * class that a rule names, and weaves that class afterwards: for a moment it runs as it is.
   */
  void awaitCached() throws InterruptedException {
    long begin = System.nanoTime();
    while (askedAgain() > 0) {
      if (System.nanoTime() - begin > LONGEST_WAIT) {
        throw new IllegalStateException(
            "not cached: " + orders.getClass().getName() + "; does the JVM run with the agent?");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Every call is a hit. */
  void assertCached() {
    int asked = askedAgain();
    if (asked > 0) {
      throw new IllegalStateException(
          asked + " calls of " + orders.getClass().getName() + " were no hits");
    }
  }

  /** No call is a hit. */
  void assertBare() {
    if (askedAgain() < answers().length) {
      throw new IllegalStateException("cached: " + orders.getClass().getName());
    }
  }

  /** How many calls, each made twice, asked the table for the second time. */
  private int askedAgain() {
    Object[] before = answers();
    table.renew();
    Object[] after = answers();
    int asked = 0;
    for (int i = 0; i < before.length; i++) {
      boolean same = before[i] instanceof Long ? before[i].equals(after[i]) : before[i] == after[i];
      if (!same) {
        asked++;
      }
    }
    return asked;
  }

  private Object[] answers() {
    return new Calls().answers(orders);
  }
}
