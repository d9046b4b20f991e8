package com.acme.shop;

/** Says that the database did not answer; nobody in the shop can do anything about it. */
public class DataAccessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DataAccessException(String message, Throwable cause) {
    super(message, cause);
  }
}
