package com.acme.hello;

/** Prints one line. */
public final class Hello {

  private Hello() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    System.out.println(greeting("world"));
  }

  static String greeting(String whom) {
    return "Hello, " + whom + "!";
  }
}
