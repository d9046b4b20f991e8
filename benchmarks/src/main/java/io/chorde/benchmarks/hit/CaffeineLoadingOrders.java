package io.chorde.benchmarks.hit;

import com.acme.orders.Order;
import com.acme.orders.OrderTable;
import com.acme.orders.Orders;
import com.github.benmanes.caffeine.cache.Cache;

/** Cached by hand, with {@code get} and a function that loads. */
final class CaffeineLoadingOrders implements Orders {

  private final OrderTable table;
  private final Cache<String, Long> totals = Caches.make();
  private final Cache<Long, String> byId = Caches.make();
  private final Cache<String, String> byName = Caches.make();
  private final Cache<FindKey, Order> found = Caches.make();

  CaffeineLoadingOrders(OrderTable table) {
    this.table = table;
  }

  @Override
  public long total() {
    return totals.get(Caches.TOTAL, key -> table.total());
  }

  @Override
  public String byId(long id) {
    return byId.get(id, table::byId);
  }

  @Override
  public String byName(String name) {
    return byName.get(name, table::byName);
  }

  @Override
  public Order find(String item, int warehouse, boolean open) {
    return found.get(
        new FindKey(item, warehouse, open),
        key -> table.find(key.item(), key.warehouse(), key.open()));
  }
}
