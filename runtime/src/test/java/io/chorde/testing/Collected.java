package io.chorde.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

/** Waits for the garbage collector, and no longer than it can take. */
public final class Collected {

  private static final int MOST_COLLECTIONS = 200;

  private Collected() {}

  /** Collects until this holds. */
  public static void eventually(BooleanSupplier condition) {
    for (int i = 0; i < MOST_COLLECTIONS && !condition.getAsBoolean(); i++) {
      System.gc();
    }
    assertTrue(condition.getAsBoolean(), "not collected");
  }
}
