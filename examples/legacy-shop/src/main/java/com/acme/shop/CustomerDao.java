package com.acme.shop;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads customers and what they bought. */
public class CustomerDao extends GenericDao<Customer> {
  private static final String TURNOVER =
      "SELECT SUM(l.quantity * l.unit_price) FROM customer_order o, order_line l"
          + " WHERE o.customer_id = ? AND o.status <> 'RETURNED' AND l.order_id = o.id";

  /** Returns what a customer has paid in all booked orders, or null without any. */
  public BigDecimal turnover(long customerId) {
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement = Database.connection().prepareStatement(TURNOVER);
      statement.setLong(1, customerId);
      rows = statement.executeQuery();
      rows.next();
      return rows.getBigDecimal(1);
    } catch (SQLException e) {
      throw new DataAccessException(TURNOVER, e);
    } finally {
      Database.close(statement, rows);
    }
  }

  @Override
  protected String select() {
    return "SELECT t.id, t.name, t.city, t.segment FROM customer t";
  }

  @Override
  protected Customer read(ResultSet row) throws SQLException {
    Customer customer = new Customer();
    customer.setId(row.getLong(1));
    customer.setName(row.getString(2));
    customer.setCity(row.getString(3));
    customer.setSegment(row.getString(4));
    return customer;
  }
}
