package com.acme.shop;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What changes during the day: the stock, and the journal of what was sold. */
public class StockDao {
  private static final String QUANTITY = "SELECT quantity FROM stock WHERE product_id = ?";
  private static final String TAKE =
      "UPDATE stock SET quantity = quantity - ? WHERE product_id = ?";
  private static final String SALE = "INSERT INTO sale_journal VALUES (?, ?, ?, ?)";
  private static final String TAKINGS = "SELECT SUM(quantity * price) FROM sale_journal";

  /** Returns how many pieces of a product are left. */
  public int quantity(long productId) {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = Database.connection().prepareStatement(QUANTITY);
      statement.setLong(1, productId);
      rows = statement.executeQuery();
      return rows.next() ? rows.getInt(1) : 0;
    } catch (SQLException e) {
      throw new DataAccessException(QUANTITY, e);
    } finally {
      Database.close(statement, rows);
    }
  }

  /** Takes pieces from the stock and writes the sale down; it is booked at night. */
  public void sell(long customerId, long productId, int quantity, BigDecimal price) {
    PreparedStatement take = null;
    PreparedStatement sale = null;
    try {
      take = Database.connection().prepareStatement(TAKE);
      take.setInt(1, quantity);
      take.setLong(2, productId);
      take.executeUpdate();
      sale = Database.connection().prepareStatement(SALE);
      sale.setLong(1, customerId);
      sale.setLong(2, productId);
      sale.setInt(3, quantity);
      sale.setBigDecimal(4, price);
      sale.executeUpdate();
    } catch (SQLException e) {
      throw new DataAccessException(SALE, e);
    } finally {
      Database.close(take, null);
      Database.close(sale, null);
    }
  }

  /** Returns what was taken so far today. */
  public BigDecimal takings() {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = Database.connection().prepareStatement(TAKINGS);
      rows = statement.executeQuery();
      rows.next();
      BigDecimal takings = rows.getBigDecimal(1);
      return takings == null ? BigDecimal.ZERO : takings;
    } catch (SQLException e) {
      throw new DataAccessException(TAKINGS, e);
    } finally {
      Database.close(statement, rows);
    }
  }
}
