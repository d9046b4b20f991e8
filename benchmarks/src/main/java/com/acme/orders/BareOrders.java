package com.acme.orders;

/** Asks the table each time: no rule names it. */
public final class BareOrders implements Orders {

  private final OrderTable table;

  /** A service over this table. */
  public BareOrders(OrderTable table) {
    this.table = table;
  }

  @Override
  public long total() {
    return table.total();
  }

  @Override
  public String byId(long id) {
    return table.byId(id);
  }

  @Override
  public String byName(String name) {
    return table.byName(name);
  }

  @Override
  public Order find(String item, int warehouse, boolean open) {
    return table.find(item, warehouse, open);
  }
}
