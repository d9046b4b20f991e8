package io.chorde.benchmarks.hit;

import com.acme.orders.Order;
import com.acme.orders.OrderTable;
import com.acme.orders.Orders;
import com.github.benmanes.caffeine.cache.Cache;

/** Cached by hand, with {@code getIfPresent} and {@code put}. */
final class CaffeinePuttingOrders implements Orders {

  private final OrderTable table;
  private final Cache<String, Long> totals = Caches.make();
  private final Cache<Long, String> byId = Caches.make();
  private final Cache<String, String> byName = Caches.make();
  private final Cache<FindKey, Order> found = Caches.make();

  CaffeinePuttingOrders(OrderTable table) {
    this.table = table;
  }

  @Override
  public long total() {
    Long total = totals.getIfPresent(Caches.TOTAL);
    if (total == null) {
      total = table.total();
      totals.put(Caches.TOTAL, total);
    }
    return total;
  }

  @Override
  public String byId(long id) {
    Long key = id;
    String label = byId.getIfPresent(key);
    if (label == null) {
      label = table.byId(id);
      byId.put(key, label);
    }
    return label;
  }

  @Override
  public String byName(String name) {
    String label = byName.getIfPresent(name);
    if (label == null) {
      label = table.byName(name);
      byName.put(name, label);
    }
    return label;
  }

  @Override
  public Order find(String item, int warehouse, boolean open) {
    FindKey key = new FindKey(item, warehouse, open);
    Order order = found.getIfPresent(key);
    if (order == null) {
      order = table.find(item, warehouse, open);
      found.put(key, order);
    }
    return order;
  }
}
