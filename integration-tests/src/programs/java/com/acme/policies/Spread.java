package com.acme.policies;

import com.acme.launch.Poll;
import com.acme.launch.Report;

/** Fills many entries at once, and watches them go. */
public final class Spread {

  private static final int KEYS = 200;
  private static int bodies;

  private Spread() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    final int[] values = new int[KEYS];
    for (int key = 0; key < KEYS; key++) {
      values[key] = value(key);
    }
    final long[] first = {0};
    final int[] all = {0};
    final boolean[] changed = new boolean[KEYS];
    Poll.until(
        "all have expired",
        () -> {
          for (int key = 0; key < KEYS; key++) {
            if (!changed[key] && value(key) != values[key]) {
              changed[key] = true;
              first[0] = all[0]++ == 0 ? System.nanoTime() : first[0];
            }
          }
          return all[0] == KEYS;
        });
    Report.say("milliseconds", (System.nanoTime() - first[0]) / 1_000_000);
  }

  static int value(int key) {
    return ++bodies;
  }
}
