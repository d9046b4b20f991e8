package com.acme.shop;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What all DAOs have in common: reading beans of one type with a query and one parameter. */
public abstract class GenericDao<T> {
  /** The columns and the table to read beans from, up to where {@code WHERE} follows. */
  protected abstract String select();

  /** Makes a bean of the current row. */
  protected abstract T read(ResultSet row) throws SQLException;

  /** Returns the bean with this number, or null if there is none. */
  public T find(long id) {
    List<T> found = list("t.id = ?", id);
    return found.isEmpty() ? null : found.get(0);
  }

  protected List<T> list(String condition, long parameter) {
    List<T> beans = new ArrayList<T>();
    PreparedStatement statement = null;
    ResultSet rows = null;
    try {
      statement =
          Database.connection().prepareStatement(select() + " WHERE " + condition + " ORDER BY 1");
      statement.setLong(1, parameter);
      rows = statement.executeQuery();
      while (rows.next()) {
        beans.add(read(rows));
      }
    } catch (SQLException e) {
      throw new DataAccessException(select() + " WHERE " + condition, e);
    } finally {
      Database.close(statement, rows);
    }
    return beans;
  }
}
