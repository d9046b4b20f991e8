package io.chorde.benchmarks.hit;

import com.acme.orders.BareOrders;
import com.acme.orders.IdentityOrders;
import com.acme.orders.OrderTable;
import com.acme.orders.Orders;
import com.acme.orders.SharedOrders;

/** Who answers the calls. */
public enum Peer {
  /** Nobody caches. */
  BARE("bare call", false),

  /** The agent, for all instances together. */
  WOVEN_SHARED("woven, receiver: shared", true),

  /** The agent, for each instance. */
  WOVEN_IDENTITY("woven, receiver: identity", true),

  /** A cache by hand. */
  CAFFEINE_GET("Caffeine: get", true),

  /** The same cache in the other way to use it. */
  CAFFEINE_GET_IF_PRESENT("Caffeine: getIfPresent", true),

  /** A map. */
  MAP("ConcurrentHashMap", true);

  private final String title;
  private final boolean caches;

  Peer(String title, boolean caches) {
    this.title = title;
    this.caches = caches;
  }

  /** What people read. */
  String title() {
    return title;
  }

  /** Whether a second call must not reach the table. */
  boolean caches() {
    return caches;
  }

  /** Whether it is what a developer would have written instead of using the agent. */
  boolean isByHand() {
    return this == CAFFEINE_GET || this == CAFFEINE_GET_IF_PRESENT;
  }

  /** A new one; loads the classes of this peer only, so that no other spoils its compilation. */
  Orders over(OrderTable table) {
    switch (this) {
      case BARE:
        return new BareOrders(table);
      case WOVEN_SHARED:
        return new SharedOrders(table);
      case WOVEN_IDENTITY:
        return new IdentityOrders(table);
      case CAFFEINE_GET:
        return new CaffeineLoadingOrders(table);
      case CAFFEINE_GET_IF_PRESENT:
        return new CaffeinePuttingOrders(table);
      default:
        return new MapOrders(table);
    }
  }
}
