package com.acme.behaviour;

/** Prints on both streams, and ends as its argument says. */
public final class Ending {

  private Ending() {}

  /** Runs it: {@code return}, {@code exit}, {@code throw}, {@code halt} or {@code never}. */
  public static void main(String[] arguments) {
    System.out.println("out: " + new Ending().twice(21));
    System.err.println("err: as ever");
    switch (arguments[0]) {
      case "exit":
        System.exit(3);
        break;
      case "throw":
        throw new IllegalStateException("uncaught");
      case "never":
        sleep();
        break;
      case "halt":
        Runtime.getRuntime().halt(4);
        break;
      default:
        System.out.println("done");
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      System.out.println("interrupted");
    }
  }

  int twice(int number) {
    return 2 * number;
  }
}
