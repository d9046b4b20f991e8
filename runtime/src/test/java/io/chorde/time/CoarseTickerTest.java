package io.chorde.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A coarse ticker")
class CoarseTickerTest {

  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(20);

  private final List<Thread> before = tickerThreads();
  private final long created = System.nanoTime();
  private final CoarseTicker ticker = CoarseTicker.start();

  @AfterEach
  void close() {
    ticker.close();
  }

  @Test
  void moves() {
    long start = ticker.read();
    assertTrue(soon(() -> ticker.read() > start));
  }

  @Test
  void isNeverAheadOfTheRealClock() {
    assertTrue(soon(() -> ticker.read() > 0));
    for (int i = 0; i < 1_000; i++) {
      long time = ticker.read();
      assertTrue(time <= System.nanoTime() - created);
    }
  }

  @Test
  void isNeverNegative() {
    assertTrue(ticker.read() >= 0);
    ticker.close();
    assertTrue(ticker.read() >= 0);
  }

  @Test
  void doesNotGoBackByMoreThanTheTimeBetweenTwoReads() {
    long last = ticker.read();
    long lastReal = System.nanoTime();
    long end = lastReal + TimeUnit.MILLISECONDS.toNanos(100);
    while (lastReal < end) {
      long real = System.nanoTime();
      long now = ticker.read();
      assertTrue(now >= last - (System.nanoTime() - lastReal), now + " after " + last);
      last = now;
      lastReal = real;
    }
  }

  @Test
  void beatsInADaemonThreadWithANameOfOurs() {
    List<Thread> started = startedThreads();
    assertEquals(1, started.size());
    assertTrue(started.get(0).isDaemon());
    assertTrue(started.get(0).getName().startsWith("chorde-"));
  }

  @Test
  void endsItsThreadWhenItIsClosed() {
    Thread thread = startedThreads().get(0);
    ticker.close();
    assertTrue(soon(() -> !thread.isAlive()));
  }

  @Test
  void movesOnWhenItIsClosed() {
    long open = ticker.read();
    ticker.close();
    assertTrue(ticker.read() >= open);
    long closed = ticker.read();
    assertTrue(soon(() -> ticker.read() > closed));
  }

  private List<Thread> startedThreads() {
    List<Thread> started = tickerThreads();
    started.removeAll(before);
    return started;
  }

  private static List<Thread> tickerThreads() {
    return new java.util.ArrayList<>(
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("chorde-ticker"))
            .toList());
  }

  private static boolean soon(BooleanSupplier condition) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.yield();
    }
    return true;
  }
}
