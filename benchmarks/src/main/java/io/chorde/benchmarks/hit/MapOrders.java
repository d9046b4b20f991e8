package io.chorde.benchmarks.hit;

import com.acme.orders.Order;
import com.acme.orders.OrderTable;
import com.acme.orders.Orders;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Kept in maps, for ever and without a bound: what no cache can be much faster than. */
final class MapOrders implements Orders {

  private final OrderTable table;
  private final ConcurrentMap<String, Long> totals = new ConcurrentHashMap<>();
  private final ConcurrentMap<Long, String> byId = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> byName = new ConcurrentHashMap<>();
  private final ConcurrentMap<FindKey, Order> found = new ConcurrentHashMap<>();

  MapOrders(OrderTable table) {
    this.table = table;
  }

  @Override
  public long total() {
    Long total = totals.get(Caches.TOTAL);
    if (total == null) {
      total = table.total();
      totals.put(Caches.TOTAL, total);
    }
    return total;
  }

  @Override
  public String byId(long id) {
    Long key = id;
    String label = byId.get(key);
    if (label == null) {
      label = table.byId(id);
      byId.put(key, label);
    }
    return label;
  }

  @Override
  public String byName(String name) {
    String label = byName.get(name);
    if (label == null) {
      label = table.byName(name);
      byName.put(name, label);
    }
    return label;
  }

  @Override
  public Order find(String item, int warehouse, boolean open) {
    FindKey key = new FindKey(item, warehouse, open);
    Order order = found.get(key);
    if (order == null) {
      order = table.find(item, warehouse, open);
      found.put(key, order);
    }
    return order;
  }
}
