package com.acme.shop;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reports on all booked orders, as the start page of the office shows them. */
public class ReportService {
  private static final String BEST_SELLER =
      "SELECT p.name FROM product p WHERE p.category = ? ORDER BY"
          + " (SELECT SUM(l.quantity) FROM order_line l WHERE l.product_id = p.id) DESC, p.id";
  private static final String UNITS_SOLD =
      "SELECT SUM(l.quantity) FROM product p, order_line l"
          + " WHERE p.category = ? AND l.product_id = p.id";

  /** Returns the name of the product that sold best, or null if the category is empty. */
  public String bestSeller(String category) {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = Database.connection().prepareStatement(BEST_SELLER);
      statement.setString(1, category);
      rows = statement.executeQuery();
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new DataAccessException(BEST_SELLER, e);
    } finally {
      Database.close(statement, rows);
    }
  }

  /** Returns how many pieces of a category were sold. */
  public long unitsSold(String category) {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = Database.connection().prepareStatement(UNITS_SOLD);
      statement.setString(1, category);
      rows = statement.executeQuery();
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new DataAccessException(UNITS_SOLD, e);
    } finally {
      Database.close(statement, rows);
    }
  }
}
