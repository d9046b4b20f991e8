package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hit counter")
class HitCounterTest {

  private static final int HITS = 64_000;

  private final HitCounter counter = new HitCounter();

  @Test
  void countsHits() {
    hit(HITS);
    assertEquals(HITS, counter.sum());
  }

  @Test
  void losesNoHitOfManyThreads() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread = new Thread(() -> hit(HITS));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(8L * HITS, counter.sum());
  }

  @Test
  void losesNoHitOfThreadsThatFindTheirCellTaken() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Thread thread = new Thread(() -> hit(HITS / 10));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(20L * HITS, counter.sum());
  }

  @Test
  void losesNoHitWhenThreadsEndAndAreCollected() throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      Thread thread = new Thread(() -> hit(100));
      thread.start();
      thread.join();
      if (i % 50 == 0) {
        System.gc();
      }
    }
    assertEquals(200L * 100, counter.sum());
  }

  private void hit(int hits) {
    for (int i = 0; i < hits; i++) {
      counter.count();
    }
  }
}
