package com.acme.shop;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A day at the shop: the same requests in the same order each time. Most of them are about a few
 * regular customers, their orders, and the products everybody asks for.
 */
public class ShopDay {
  private static final int REGULARS = 8;
  private static final int ORDER_NUMBERS = 12;
  private static final int FAVOURITES = 10;
  private static final int TOP_CATEGORIES = 3;

  private static final Comparator<Order> NEWEST_FIRST =
      new Comparator<Order>() {
        public int compare(Order a, Order b) {
          int byDate = b.getOrderedOn().compareTo(a.getOrderedOn());
          return byDate != 0 ? byDate : Long.valueOf(b.getId()).compareTo(Long.valueOf(a.getId()));
        }
      };

  private final int requests;
  private final Random random = new Random(42L);
  private final DayBook book = new DayBook();
  private BigDecimal quoted = BigDecimal.ZERO;

  public ShopDay(int requests) {
    this.requests = requests;
  }

  /** Serves all requests and returns what there is to say about the day. */
  public String run() {
    for (int i = 0; i < requests; i++) {
      serve(random.nextInt(100));
    }
    book.total("prices quoted", quoted);
    book.total("takings", new StockDao().takings());
    return book.close();
  }

  private void serve(int percent) {
    if (percent < 32) {
      book.count("customer card");
      customerCard(customerNumber());
    } else if (percent < 42) {
      book.count("account statement");
      accountStatement(customerNumber());
    } else if (percent < 65) {
      book.count("order enquiry");
      orderEnquiry(orderNumber());
    } else if (percent < 83) {
      book.count("product page");
      productPage(productNumber());
    } else if (percent < 91) {
      book.count("sale");
      sale(customerNumber(), productNumber());
    } else {
      book.count("start page");
      startPage(SampleData.categoryName(random.nextInt(TOP_CATEGORIES)));
    }
  }

  private void customerCard(long customerId) {
    CustomerDao customers = new CustomerDao();
    Customer customer = customers.find(customerId);
    if (customer == null) {
      book.unknown("customer", customerId);
      return;
    }
    book.see(customer.getName() + ", " + customer.getCity() + ", " + customer.getSegment());
    book.see("turnover " + customers.turnover(customerId));
    List<Order> orders = new OrderDao().findByCustomer(customerId);
    Collections.sort(orders, NEWEST_FIRST);
    for (int i = 0; i < orders.size() && i < 3; i++) {
      book.see(orders.get(i));
    }
  }

  private void accountStatement(long customerId) {
    List<Order> orders = new OrderDao().findByCustomer(customerId);
    BigDecimal balance = BigDecimal.ZERO;
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      balance = balance.add(order.getTotal());
      book.see(order);
      book.see("balance " + balance);
    }
  }

  private void orderEnquiry(long orderId) {
    Order order = new OrderDao().find(orderId);
    if (order == null) {
      book.unknown("order", orderId);
      return;
    }
    book.see(order);
    book.see("ordered by " + new CustomerDao().find(order.getCustomerId()).getName());
  }

  private void productPage(long productId) {
    Product product = new ProductDao().find(productId);
    if (product == null) {
      book.unknown("product", productId);
      return;
    }
    book.see(product.getName() + ", " + product.getCategory() + ", " + product.getListPrice());
    book.see("usually " + PriceService.averagePrice(productId));
    book.see("in stock " + new StockDao().quantity(productId));
  }

  private void sale(long customerId, long productId) {
    Product product = new ProductDao().find(productId);
    Customer customer = new CustomerDao().find(customerId);
    if (product == null || customer == null) {
      book.unknown("sale to", customerId);
      return;
    }
    BigDecimal price = product.getListPrice();
    BigDecimal usual = PriceService.averagePrice(productId);
    if (usual != null) {
      price = price.min(usual);
    }
    int quantity = 1 + random.nextInt(3);
    StockDao stock = new StockDao();
    stock.sell(customerId, productId, quantity, price);
    quoted = quoted.add(price);
    book.see(customer.getName() + " takes " + quantity + " at " + price);
    book.see("left " + stock.quantity(productId));
  }

  private void startPage(String category) {
    ReportService reports = new ReportService();
    book.see(category + ": " + reports.unitsSold(category) + " sold");
    book.see("best of them " + reports.bestSeller(category));
    book.see("takings " + new StockDao().takings());
  }

  private long customerNumber() {
    return mostly(REGULARS, SampleData.CUSTOMERS);
  }

  /** Some ask for order numbers that do not exist, again and again. */
  private long orderNumber() {
    long number = mostly(ORDER_NUMBERS, SampleData.ORDERS);
    return number % 6 == 0 ? SampleData.ORDERS + number : number;
  }

  private long productNumber() {
    return mostly(FAVOURITES, SampleData.PRODUCTS);
  }

  /** Returns one of the first few numbers, and now and then any up to the last. */
  private long mostly(int few, int last) {
    return 1 + random.nextInt(random.nextInt(50) == 0 ? last : few);
  }
}
