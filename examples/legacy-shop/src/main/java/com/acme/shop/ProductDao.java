package com.acme.shop;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads products. What is left of them is not here but in the {@link StockDao}. */
public class ProductDao extends GenericDao<Product> {
  @Override
  protected String select() {
    return "SELECT t.id, t.name, t.category, t.list_price FROM product t";
  }

  @Override
  protected Product read(ResultSet row) throws SQLException {
    Product product = new Product();
    product.setId(row.getLong(1));
    product.setName(row.getString(2));
    product.setCategory(row.getString(3));
    product.setListPrice(row.getBigDecimal(4));
    return product;
  }
}
