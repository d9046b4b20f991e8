package io.chorde.config;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.Supplier;

/** Reads, and fails where reading takes long again and again: once it may be the machine. */
final class Stopwatch {
  private static final int ATTEMPTS = 5;

  private final long limitMillis;
  private long slowest;

  Stopwatch(long limitMillis) {
    this.limitMillis = limitMillis;
  }

  Reading read(Supplier<Reading> reader, Supplier<String> what) {
    long least = Long.MAX_VALUE;
    Reading reading = null;
    for (int i = 0; i < ATTEMPTS && least > limitMillis; i++) {
      long start = System.nanoTime();
      reading = reader.get();
      long millis = (System.nanoTime() - start) / 1_000_000;
      least = Math.min(least, millis);
      slowest = Math.max(slowest, millis);
    }
    if (least > limitMillis) {
      fail("took " + least + " ms at best: " + what.get());
    }
    return reading;
  }

  /** The longest that any reading took, whatever the machine did meanwhile. */
  long slowestMillis() {
    return slowest;
  }
}
