package com.acme.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Works out prices. */
public final class PriceService {
  private static final String PAID =
      "SELECT SUM(quantity * unit_price), SUM(quantity) FROM order_line WHERE product_id = ?";

  private PriceService() {}

  /** Returns the price that was paid for a product on average, or null if it was never sold. */
  public static BigDecimal averagePrice(long productId) {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = Database.connection().prepareStatement(PAID);
      statement.setLong(1, productId);
      rows = statement.executeQuery();
      rows.next();
      BigDecimal paid = rows.getBigDecimal(1);
      if (paid == null) {
        return null;
      }
      return paid.divide(BigDecimal.valueOf(rows.getLong(2)), 2, RoundingMode.HALF_UP);
    } catch (SQLException e) {
      throw new DataAccessException(PAID, e);
    } finally {
      Database.close(statement, rows);
    }
  }
}
