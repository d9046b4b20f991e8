package com.acme.orders;

/** Cached by a rule for which each instance is its own. */
public final class IdentityOrders implements Orders {

  private final OrderTable table;

  /** A service over this table. */
  public IdentityOrders(OrderTable table) {
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
