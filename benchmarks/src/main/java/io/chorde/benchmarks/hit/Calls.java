package io.chorde.benchmarks.hit;

import com.acme.orders.Order;
import com.acme.orders.OrderTable;
import com.acme.orders.Orders;

/**
 * The arguments of all calls, the same for each peer. Strings are equal to those that filled the
 * cache, but not identical: an application rarely asks with the object that it asked with before.
 */
final class Calls {

  /** The number of different calls of each shape; a power of two. */
  static final int COUNT = OrderTable.ROWS;

  /** Odd, so that ids fall on different rows, and large, so that no box of them is shared. */
  private static final long STRIDE = 7919;

  final long[] ids = new long[COUNT];
  final String[] names = new String[COUNT];
  final String[] items = new String[COUNT];
  final int[] warehouses = new int[COUNT];
  final boolean[] opens = new boolean[COUNT];

  Calls() {
    for (int i = 0; i < COUNT; i++) {
      ids[i] = 1_000_000 + i * STRIDE;
      names[i] = "customer-" + i * STRIDE;
      items[i] = "item-" + i * STRIDE;
      warehouses[i] = i;
      opens[i] = i % 3 != 0;
    }
  }

  /** All answers: of the first shape one, then of each other shape {@link #COUNT}. */
  Object[] answers(Orders orders) {
    Object[] answers = new Object[1 + 3 * COUNT];
    answers[0] = orders.total();
    for (int i = 0; i < COUNT; i++) {
      answers[1 + i] = orders.byId(ids[i]);
      answers[1 + COUNT + i] = orders.byName(names[i]);
      answers[1 + 2 * COUNT + i] = find(orders, i);
    }
    return answers;
  }

  private Order find(Orders orders, int i) {
    return orders.find(items[i], warehouses[i], opens[i]);
  }
}
