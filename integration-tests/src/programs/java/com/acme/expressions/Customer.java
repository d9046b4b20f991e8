package com.acme.expressions;

/** Nothing of it is public, and it has no {@code equals}. */
final class Customer {

  final int id;

  Customer(int id) {
    this.id = id;
  }

  int getId() {
    return id;
  }

  static boolean isKnown(Customer customer) {
    return customer != null;
  }
}
