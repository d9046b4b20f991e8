package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hit counter")
class HitCounterTest {

  private static final int HITS = 64_000;

  private final HitCounter counter = new HitCounter();

  @Test
  void countsAllButTheSample() {
    long sampled = samples(HITS);
    assertEquals(HITS, counter.sum() + sampled);
  }

  @Test
  void samplesOneHitIn64() {
    // A thread's first hit finds it without a cell of its own.
    samples(1);
    assertEquals(HITS / 64, samples(HITS));
  }

  @Test
  void losesNoHitOfManyThreads() throws InterruptedException {
    AtomicLong sampled = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread = new Thread(() -> sampled.addAndGet(samples(HITS)));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(8L * HITS, counter.sum() + sampled.get());
  }

  @Test
  void losesNoHitOfThreadsThatFindTheirCellTaken() throws InterruptedException {
    AtomicLong sampled = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Thread thread = new Thread(() -> sampled.addAndGet(samples(HITS / 10)));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(20L * HITS, counter.sum() + sampled.get());
  }

  @Test
  void losesNoHitWhenThreadsEndAndAreCollected() throws InterruptedException {
    long sampled = 0;
    for (int i = 0; i < 200; i++) {
      AtomicLong ofThread = new AtomicLong();
      Thread thread = new Thread(() -> ofThread.set(samples(100)));
      thread.start();
      thread.join();
      sampled += ofThread.get();
      if (i % 50 == 0) {
        System.gc();
      }
    }
    assertEquals(200L * 100, counter.sum() + sampled);
  }

  private long samples(int hits) {
    long samples = 0;
    for (int i = 0; i < hits; i++) {
      samples += counter.countUnlessSampled() ? 0 : 1;
    }
    return samples;
  }
}
