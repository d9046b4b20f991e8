package com.acme.orders;

import org.openjdk.jmh.annotations.CompilerControl;

/**
 * What the services ask: rows that are found in constant time. It can be {@linkplain #renew
 * renewed}, and who answers from before that did not ask.
 */
public final class OrderTable implements Orders {

  /** A power of two. */
  public static final int ROWS = 1024;

  private final String[] labels = new String[ROWS];
  private final Order[] orders = new Order[ROWS];
  private long total;

  /** A full table. */
  public OrderTable() {
    renew();
  }

  /** Replaces every row, so that no answer from before is identical to one from after. */
  public void renew() {
    total++;
    for (int i = 0; i < ROWS; i++) {
      labels[i] = "order " + i + " of " + total;
      orders[i] = new Order(labels[i], i, true);
    }
  }

  @Override
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  public long total() {
    return total;
  }

  @Override
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  public String byId(long id) {
    return labels[(int) id & (ROWS - 1)];
  }

  @Override
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  public String byName(String name) {
    return labels[name.length() & (ROWS - 1)];
  }

  @Override
  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  public Order find(String item, int warehouse, boolean open) {
    return orders[(open ? warehouse : -warehouse) & (ROWS - 1)];
  }
}
