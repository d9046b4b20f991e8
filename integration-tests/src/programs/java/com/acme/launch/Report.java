package com.acme.launch;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Counts the bodies that ran, and prints. Thread-safe. */
public final class Report {

  private static final Map<String, Integer> RUNS = new TreeMap<String, Integer>();

  private Report() {}

  /** To be called by a body: it ran. */
  public static synchronized void ran(String what) {
    RUNS.put(what, runs(what) + 1);
  }

  /** How often it ran. */
  public static synchronized int runs(String what) {
    Integer runs = RUNS.get(what);
    return runs == null ? 0 : runs;
  }

  /** Prints results, arrays by their content. */
  public static void say(String what, Object... results) {
    System.out.println(what + ": " + Arrays.deepToString(results));
  }

  /** Prints how often each body ran. */
  static synchronized void sayRuns() {
    for (Map.Entry<String, Integer> entry : RUNS.entrySet()) {
      System.out.println("runs " + entry.getKey() + ": " + entry.getValue());
    }
  }
}
