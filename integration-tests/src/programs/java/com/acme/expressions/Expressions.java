package com.acme.expressions;

import com.acme.launch.Report;
import java.util.Arrays;
import java.util.List;

/** Calls each method once before its expressions are compiled, and then several times. */
public final class Expressions {

  private final String name;

  private Expressions(String name) {
    this.name = name;
  }

  /** Runs it. */
  public static void main(String[] arguments) {
    Expressions one = new Expressions("one");
    Expressions two = new Expressions("two");
    Customer customer = new Customer(1);
    member(customer);
    named("a", 0);
    several(customer, 0, "a");
    one.beside(0);
    unlike("a", 0);
    mayBeNull(null);
    positive(0);
    found(0);
    one.mixed(false, (byte) 0, (short) 0, 'a', 0, 0, 0, 0);
    sum(0, 0);
    overloaded(1);
    overloaded("a");
    allowed(0);
    asking(0);
    tenant();
    shared("a");
    Active.await();

    Report.say("member", member(customer), member(new Customer(1)), member(new Customer(2)));
    Report.say("named", named("b", 1), named("b", 2), named("c", 1));
    Report.say(
        "several",
        several(customer, 1, "b"),
        several(new Customer(1), 2, "b"),
        several(customer, 1, "c"));
    Report.say("beside", one.beside(1), one.beside(-1), two.beside(1), two.beside(2));
    Report.say("unlike", unlike("b", 1), unlike("b", 2), unlike("B", 1));
    Report.say("null", mayBeNull(null), mayBeNull(null), mayBeNull(customer));
    Report.say("when", positive(1), positive(1), positive(-1), positive(-1));
    Report.say("unless", found(1), found(1), found(-1), found(-1));
    Report.say(
        "mixed",
        one.mixed(true, (byte) 1, (short) 2, 'b', 3, 4, 5, 6),
        one.mixed(true, (byte) 1, (short) 2, 'b', 3, 4, 5, 6),
        one.mixed(true, (byte) 1, (short) 2, 'b', 3, 4, 5, 7));
    Report.say("varargs", sum(1, 2), sum(1, 2), sum(2, 2));
    Report.say("overloaded", overloaded(2), overloaded(2), overloaded("b"), overloaded("b"));
    Report.say("asking", asking(2), asking(2), asking(3), asking(3));
    Report.say("no arguments", tenant(), tenant());
    Report.say("shared result", shared("b"), shared("b"), shared("b"));
  }

  static int member(Customer customer) {
    Report.ran("member");
    return customer.id;
  }

  static String named(String text, int ignored) {
    Report.ran("named");
    return text;
  }

  static String several(Customer customer, int ignored, String text) {
    Report.ran("several");
    return customer.id + text;
  }

  /** By its absolute value. */
  String beside(int number) {
    Report.ran("beside");
    return name + Math.abs(number);
  }

  static String unlike(String text, int ignored) {
    Report.ran("unlike");
    return text.toLowerCase();
  }

  static boolean mayBeNull(Customer customer) {
    Report.ran("null");
    return customer == null;
  }

  static int positive(int number) {
    Report.ran("when");
    return number;
  }

  static String found(int number) {
    Report.ran("unless");
    return number > 0 ? "found" : null;
  }

  private double mixed(boolean z, byte b, short s, char c, int i, long l, float f, double d) {
    Report.ran("mixed");
    return (z ? 1 : 0) + b + s + c + i + l + f + d;
  }

  static int sum(int... numbers) {
    Report.ran("varargs");
    int sum = 0;
    for (int number : numbers) {
      sum += number;
    }
    return sum;
  }

  static String overloaded(int number) {
    Report.ran("overloaded");
    return kind(number);
  }

  static String overloaded(Object object) {
    Report.ran("overloaded");
    return kind(object);
  }

  static String kind(int number) {
    return "int";
  }

  static String kind(Object object) {
    return "object";
  }

  /** What the condition of another method calls. */
  static boolean allowed(int number) {
    Report.ran("allowed");
    return number % 2 == 0;
  }

  static int asking(int number) {
    Report.ran("asking");
    return number;
  }

  private static String currentTenant() {
    return "acme";
  }

  static String current() {
    return currentTenant();
  }

  static String tenant() {
    Report.ran("no arguments");
    return current();
  }

  static List<String> shared(String text) {
    Report.ran("shared result");
    return Arrays.asList(text);
  }
}
