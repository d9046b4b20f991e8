package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hit counter")
class HitCounterTest {

  private static final int HITS = 32_000;

  private final HitCounter counter = new HitCounter();

  @Test
  void countsAllButTheSample() {
    long sampled = samples(HITS);
    assertEquals(HITS, counter.sum() + sampled);
  }

  @Test
  void samplesOneHitIn32() {
    assertEquals(HITS / 32, samples(HITS));
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

  private long samples(int hits) {
    long samples = 0;
    for (int i = 0; i < hits; i++) {
      samples += counter.countUnlessSampled() ? 0 : 1;
    }
    return samples;
  }
}
