package com.acme.expressions;

import com.acme.launch.Report;

/** Calls methods whose rules have expressions that throw, recurse or do not compile. */
public final class Throwing {

  private Throwing() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Customer customer = new Customer(1);
    condition(customer);
    key(customer);
    result(customer);
    endless(0);
    checked(0);
    uncompiled(0);
    Active.await();

    Report.say(
        "condition", condition(null), condition(null), condition(customer), condition(customer));
    Report.say("key", key(null), key(null), key(customer), key(customer));
    Report.say("result", result(null) == result(null), result(customer) == result(customer));
    Report.say("endless", endless(1), endless(1), endless(1));
    Report.say("checked", checked(1), checked(1));
    Report.say("uncompiled", uncompiled(1), uncompiled(1));
  }

  static boolean condition(Customer customer) {
    Report.ran("condition");
    return customer == null;
  }

  static boolean key(Customer customer) {
    Report.ran("key");
    return customer == null;
  }

  static Customer result(Customer customer) {
    Report.ran("result");
    return customer;
  }

  static int endless(int number) {
    Report.ran("endless");
    return number;
  }

  static int recursion(int number) {
    return recursion(number + 1) + 1;
  }

  static int checked(int number) {
    Report.ran("checked");
    return number;
  }

  static boolean failing() throws Exception {
    throw new Exception("checked");
  }

  static int uncompiled(int number) {
    Report.ran("uncompiled");
    return number;
  }
}
