package io.chorde.agent.check;

import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An application's classes, for rules to be held against. Nothing of them may ever run. */
final class ShopClasses {

  private ShopClasses() {}

  /** Changes by a setter. */
  static class Order {
    private String status;

    void setStatus(String status) {
      this.status = status;
    }

    String status() {
      return status;
    }
  }

  /** Final, all the way. */
  static final class Price {
    private final long cents;
    private final String currency;
    private final Price before;
    private transient int hash;

    Price(long cents, String currency, Price before) {
      this.cents = cents;
      this.currency = currency;
      this.before = before;
    }

    @Override
    public String toString() {
      hash = currency.hashCode();
      return cents + currency + before + hash;
    }
  }

  /** Its field is final, and what is in it changes. */
  static final class Delivery {
    private final Date day;

    Delivery(Date day) {
      this.day = day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** As a delivery. */
  static final class Parcel {
    private final Delivery delivery;

    Parcel(Delivery delivery) {
      this.delivery = delivery;
    }

    @Override
    public String toString() {
      return delivery.toString();
    }
  }

  /** Changes as the class above it does. */
  static final class SpecialOrder extends Order {}

  /** Is a container, and not one that is copied. */
  static final class Orders extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1;
  }

  /** Who knows. */
  interface Item {}

  enum Colour {
    RED
  }

  /** Without equals. */
  static class Query {}

  static class Results {
    Order order() {
      return null;
    }

    List<Order> orders() {
      return null;
    }

    Map<String, List<? extends Order>> ordersByName() {
      return null;
    }

    Optional<Order[]> someOrders() {
      return null;
    }

    SpecialOrder special() {
      return null;
    }

    Orders container() {
      return null;
    }

    Delivery delivery() {
      return null;
    }

    Parcel parcel() {
      return null;
    }

    Price price() {
      return null;
    }

    List<Price> prices() {
      return null;
    }

    Item item() {
      return null;
    }

    Colour colour() {
      return null;
    }

    Object any() {
      return null;
    }

    <T extends Order> T anyOrder() {
      return null;
    }

    List<?> list() {
      return null;
    }

    List<List<String>> lists() {
      return null;
    }

    Class<Order> type() {
      return null;
    }

    long[][] numbers() {
      return null;
    }

    Date date() {
      return null;
    }
  }

  abstract static class GenericDao {
    Object find(long id) {
      return id;
    }

    abstract Object load(long id);
  }

  static class OrderDao extends GenericDao {
    @Override
    Object load(long id) {
      return id;
    }

    synchronized String next() {
      return "";
    }

    String search(Query query, Query other) {
      return "";
    }

    String status(long id, String name) {
      return "";
    }

    Iterator<String> rows() {
      return null;
    }

    void update(long id) {}
  }
}
