package com.acme.shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one connection of the shop, which all DAOs and services use. */
public final class Database {
  private static final String URL = "jdbc:h2:mem:shop";

  private static Connection connection;

  private Database() {}

  public static synchronized void open() {
    if (connection != null) {
      throw new IllegalStateException("The database is open already.");
    }
    try {
      connection = DriverManager.getConnection(URL, "sa", "");
    } catch (SQLException e) {
      throw new DataAccessException("Cannot open " + URL, e);
    }
  }

  public static synchronized Connection connection() {
    if (connection == null) {
      throw new IllegalStateException("The database is not open.");
    }
    return connection;
  }

  /** Closes the connection; the data, which live in memory, are gone with it. */
  public static synchronized void close() {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DataAccessException("Cannot close " + URL, e);
    } finally {
      connection = null;
    }
  }

  /** Closes a statement and what was read with it; either may be null. */
  static void close(Statement statement, ResultSet rows) {
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (SQLException e) {
      System.err.println("Cannot close a result: " + e.getMessage());
    }
    try {
      if (statement != null) {
        statement.close();
      }
    } catch (SQLException e) {
      System.err.println("Cannot close a statement: " + e.getMessage());
    }
  }
}
