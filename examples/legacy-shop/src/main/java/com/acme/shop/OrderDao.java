package com.acme.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads orders that are booked; those of today are booked at night. */
public class OrderDao extends GenericDao<Order> {
  /** Returns the orders of a customer by their number, an empty list if there are none. */
  public List<Order> findByCustomer(long customerId) {
    return list("t.customer_id = ?", customerId);
  }

  @Override
  protected String select() {
    return "SELECT t.id, t.customer_id, t.ordered_on, t.status,"
        + " (SELECT SUM(l.quantity * l.unit_price) FROM order_line l WHERE l.order_id = t.id)"
        + " FROM customer_order t";
  }

  @Override
  protected Order read(ResultSet row) throws SQLException {
    Order order = new Order();
    order.setId(row.getLong(1));
    order.setCustomerId(row.getLong(2));
    order.setOrderedOn(row.getDate(3));
    order.setStatus(row.getString(4));
    order.setTotal(row.getBigDecimal(5));
    return order;
  }
}
