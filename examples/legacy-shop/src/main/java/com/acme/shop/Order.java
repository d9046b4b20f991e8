package com.acme.shop;

import java.math.BigDecimal;
import java.util.Date;

/** A row of the table {@code customer_order}, with the total of its lines. */
public class Order {
  private long id;
  private long customerId;
  private Date orderedOn;
  private String status;
  private BigDecimal total;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getCustomerId() {
    return customerId;
  }

  public void setCustomerId(long customerId) {
    this.customerId = customerId;
  }

  public Date getOrderedOn() {
    return orderedOn;
  }

  public void setOrderedOn(Date orderedOn) {
    this.orderedOn = orderedOn;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public void setTotal(BigDecimal total) {
    this.total = total;
  }
}
