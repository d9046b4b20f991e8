package com.acme.checked;

/** Can change. */
public class Order {

  private String status;

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }
}
