package com.acme.shop;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Random;

/**
 * Creates the tables and fills them, each time with the same rows.
 *
 * <p>The tables came from the files of an older system. They have neither keys nor indexes, and
 * nobody dares to add any.
 */
public final class SampleData {
  static final int CUSTOMERS = 10000;
  static final int ORDERS = 30000;
  static final int LINES = 60000;
  static final int CATEGORIES = 60;
  static final int PRODUCTS = 240;

  private static final String[] TABLES = {
    "CREATE TABLE customer (id BIGINT, name VARCHAR(40), city VARCHAR(40), segment CHAR(1))",
    "CREATE TABLE product (id BIGINT, name VARCHAR(40), category VARCHAR(20), list_price"
        + " DECIMAL(10, 2))",
    "CREATE TABLE stock (product_id BIGINT, quantity INT)",
    "CREATE TABLE customer_order (id BIGINT, customer_id BIGINT, ordered_on DATE, status"
        + " VARCHAR(10))",
    "CREATE TABLE order_line (order_id BIGINT, product_id BIGINT, quantity INT, unit_price"
        + " DECIMAL(10, 2))",
    "CREATE TABLE sale_journal (customer_id BIGINT, product_id BIGINT, quantity INT, price"
        + " DECIMAL(10, 2))",
  };
  private static final String[] CITIES = {"Bremen", "Gent", "Lyon", "Porto", "Turku", "Utrecht"};
  private static final String[] SEGMENTS = {"A", "B", "C"};
  private static final String[] STATUSES = {"PAID", "SHIPPED", "RETURNED"};

  private final Connection connection;
  private final Random random = new Random(20050930L);

  private SampleData(Connection connection) {
    this.connection = connection;
  }

  public static void load(Connection connection) throws SQLException {
    SampleData data = new SampleData(connection);
    connection.setAutoCommit(false);
    data.createTables();
    data.fillCustomers();
    data.fillProducts();
    data.fillOrders();
    data.fillOrderLines();
    connection.commit();
    connection.setAutoCommit(true);
  }

  static String categoryName(int number) {
    return "Category " + (number + 1);
  }

  private void createTables() throws SQLException {
    Statement statement = connection.createStatement();
    try {
      for (int i = 0; i < TABLES.length; i++) {
        statement.execute(TABLES[i]);
      }
    } finally {
      statement.close();
    }
  }

  private void fillCustomers() throws SQLException {
    PreparedStatement insert =
        connection.prepareStatement("INSERT INTO customer VALUES (?, ?, ?, ?)");
    try {
      for (int id = 1; id <= CUSTOMERS; id++) {
        insert.setLong(1, id);
        insert.setString(2, "Customer " + id);
        insert.setString(3, oneOf(CITIES));
        insert.setString(4, oneOf(SEGMENTS));
        insert.executeUpdate();
      }
    } finally {
      insert.close();
    }
  }

  private void fillProducts() throws SQLException {
    PreparedStatement product =
        connection.prepareStatement("INSERT INTO product VALUES (?, ?, ?, ?)");
    PreparedStatement stock = connection.prepareStatement("INSERT INTO stock VALUES (?, ?)");
    try {
      for (int id = 1; id <= PRODUCTS; id++) {
        product.setLong(1, id);
        product.setString(2, "Product " + id);
        product.setString(3, categoryName(id % CATEGORIES));
        product.setBigDecimal(4, cents(100 + random.nextInt(20000)));
        product.executeUpdate();
        stock.setLong(1, id);
        stock.setInt(2, 1000 + random.nextInt(1000));
        stock.executeUpdate();
      }
    } finally {
      product.close();
      stock.close();
    }
  }

  private void fillOrders() throws SQLException {
    PreparedStatement insert =
        connection.prepareStatement("INSERT INTO customer_order VALUES (?, ?, ?, ?)");
    try {
      for (int id = 1; id <= ORDERS; id++) {
        Calendar day = new GregorianCalendar(2004, Calendar.JANUARY, 1);
        day.add(Calendar.DAY_OF_YEAR, random.nextInt(600));
        insert.setLong(1, id);
        insert.setLong(2, 1 + random.nextInt(CUSTOMERS));
        insert.setDate(3, new Date(day.getTimeInMillis()));
        insert.setString(4, oneOf(STATUSES));
        insert.executeUpdate();
      }
    } finally {
      insert.close();
    }
  }

  private void fillOrderLines() throws SQLException {
    PreparedStatement insert =
        connection.prepareStatement("INSERT INTO order_line VALUES (?, ?, ?, ?)");
    try {
      for (int i = 0; i < LINES; i++) {
        insert.setLong(1, 1 + i % ORDERS);
        insert.setLong(2, 1 + random.nextInt(PRODUCTS));
        insert.setInt(3, 1 + random.nextInt(5));
        insert.setBigDecimal(4, cents(100 + random.nextInt(20000)));
        insert.executeUpdate();
      }
    } finally {
      insert.close();
    }
  }

  private String oneOf(String[] values) {
    return values[random.nextInt(values.length)];
  }

  private static BigDecimal cents(int cents) {
    return BigDecimal.valueOf(cents, 2);
  }
}
