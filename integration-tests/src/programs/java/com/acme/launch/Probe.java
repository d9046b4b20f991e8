package com.acme.launch;

/** A method that shows whether the weaver is at work. */
public final class Probe {

  /** As a rule names it. */
  public static final String METHOD = "com.acme.launch.Probe#count(int)";

  private static int bodies;

  private Probe() {}

  private static int count(int ignored) {
    return ++bodies;
  }

  /** Returns as soon as {@link #METHOD} is cached. */
  static void awaitCaching() {
    Poll.until(
        "the weaver is warm",
        new Poll.Condition() {
          @Override
          public boolean holds() {
            return count(0) == count(0);
          }
        });
  }
}
