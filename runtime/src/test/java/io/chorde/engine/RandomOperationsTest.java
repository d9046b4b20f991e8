package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.heap.BoundedHeap;
import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.time.Ticker;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many threads do to one cached method whatever can be done to it. Beside it stand, for each key,
 * the version that its body reads and the oldest one that a call may still be given: what was
 * written before the last change that has returned.
 *
 * <p>For a longer run: {@code -Dtest.jvm.arguments=-Dchorde.operations=10000000}.
 */
@DisplayName("Under random operations of many threads, a cached method")
class RandomOperationsTest {

  private static final long OPERATIONS = Long.getLong("chorde.operations", 800_000);
  private static final int THREADS = 8;
  private static final int KEYS = 64;

  /** Fewer than there are keys. */
  private static final int BOUND = 48;

  /** In ticks, of which one operation in ten makes one. */
  private static final long TTL = 400;

  /** What a body returned. */
  private record Value(int key, long version, long moment) {}

  private static final class SharedTicker extends Ticker {
    final AtomicLong now = new AtomicLong();

    @Override
    public long read() {
      return now.get();
    }
  }

  private final SharedTicker ticker = new SharedTicker();
  private final FixedRefreshPool pool =
      new FixedRefreshPool(2, 100, task -> new Thread(task).start(), () -> {});
  private final Engine engine = new Engine(ticker, pool, new ManagedLockOwners());
  private final Heap heap = BoundedHeap.ofEntries(BOUND, engine);
  private final Statistics statistics = new Statistics();
  private final Said said = new Said();
  private final CachedMethod method =
      engine.method(
          new CachedRule(
              Policy.ofTtl(TTL)
                  .withRefresh(TTL / 4, Policy.Refresher.POOL)
                  .withJitter(0.1)
                  .withWait(TimeUnit.MILLISECONDS.toNanos(5)),
              statistics,
              said),
          heap,
          ValueType.of(Object.class),
          new LoaderScope(RandomOperationsTest.class.getClassLoader()),
          true);

  private final AtomicLongArray source = new AtomicLongArray(KEYS);
  private final AtomicLongArray oldest = new AtomicLongArray(KEYS);

  /** Changes of a key are made one after the other: which put comes last is the application's. */
  private final ReentrantLock[] changing = new ReentrantLock[KEYS];

  private final AtomicReference<Throwable> wrong = new AtomicReference<>();
  private final AtomicLong fast = new AtomicLong();

  RandomOperationsTest() {
    for (int key = 0; key < KEYS; key++) {
      changing[key] = new ReentrantLock();
    }
  }

  @Test
  @Timeout(600)
  void givesNothingOlderThanAChangeThatHasReturnedNorPastItsTtl() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = new SplittableRandom(i);
      threads.add(new Thread(() -> operate(random)));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (wrong.get() != null) {
      throw new AssertionError(wrong.get());
    }
    assertEquals(List.of(), said.texts());
    assertEquals(0, engine.waits().count());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (method.running() > 0 && System.nanoTime() < end) {
      Thread.sleep(1);
    }
    assertEquals(0, method.running());
    assertTrue(fast.get() > 0, "hits on the hot path");
    assertTrue(statistics.refreshes() > 0, "refreshes");
    assertTrue(statistics.waits() > 0, "waits");
    assertTrue(statistics.errors() > 0, "errors");
    assertTrue(heap.size() <= BOUND, "evictions");
  }

  private void operate(SplittableRandom random) {
    try {
      for (long i = 0; i < OPERATIONS / THREADS && wrong.get() == null; i++) {
        // Half of the operations for an eighth of the keys.
        int key = random.nextInt(random.nextBoolean() ? KEYS / 8 : KEYS);
        operate(random.nextInt(10_000), key, random);
      }
    } catch (Throwable failure) {
      wrong.compareAndSet(null, failure);
    }
  }

  private void operate(int dice, int key, SplittableRandom random) {
    if (dice < 1_000) {
      ticker.now.getAndIncrement();
    } else if (dice < 1_100) {
      change(key, () -> method.invalidate(key));
    } else if (dice < 1_150) {
      change(key, () -> method.expire(key));
    } else if (dice < 1_250) {
      change(key, () -> assertTrue(method.put(key, value(key))));
    } else if (dice < 1_252) {
      clear();
    } else if (dice < 1_400) {
      peek(key);
    } else if (dice < 1_500) {
      Thread.currentThread().interrupt();
      call(key, random);
      assertTrue(Thread.interrupted());
    } else {
      call(key, random);
    }
  }

  private void change(int key, Runnable change) {
    changing[key].lock();
    try {
      long version = source.incrementAndGet(key);
      change.run();
      oldest.set(key, version);
    } finally {
      changing[key].unlock();
    }
  }

  private void clear() {
    for (ReentrantLock lock : changing) {
      lock.lock();
    }
    try {
      for (int key = 0; key < KEYS; key++) {
        source.incrementAndGet(key);
      }
      method.clear();
      for (int key = 0; key < KEYS; key++) {
        oldest.set(key, source.get(key));
      }
    } finally {
      for (ReentrantLock lock : changing) {
        lock.unlock();
      }
    }
  }

  private Value value(int key) {
    return new Value(key, source.get(key), ticker.read());
  }

  private void peek(int key) {
    long atLeast = oldest.get(key);
    long now = ticker.read();
    Entry entry = method.peek(key);
    if (entry != null) {
      check(entry, key, atLeast, now);
    }
  }

  /** As woven code makes it. */
  private void call(int key, SplittableRandom random) {
    long atLeast = oldest.get(key);
    long now = ticker.read();
    Object boxed = key;
    Entry candidate = method.candidate(boxed.hashCode());
    if (candidate != null && boxed.equals(candidate.key()) && method.accepts(candidate)) {
      fast.getAndIncrement();
      check(candidate, key, atLeast, now);
      return;
    }
    Object answer = method.lookup(boxed);
    if (answer instanceof Due) {
      SplittableRandom own = random.split();
      ((Due) answer).refreshBy(() -> call(key, own), () -> method.lookup(boxed));
      answer = ((Due) answer).entry();
    }
    if (answer instanceof Entry) {
      check((Entry) answer, key, atLeast, now);
      return;
    }
    Computation computation = (Computation) answer;
    Value value = value(key);
    int dice = random.nextInt(1_000);
    if (dice < 10) {
      Entry instead = computation.threw(new IllegalStateException());
      if (instead != null) {
        // A refresh by the caller: what was due is good still.
        check(instead, key, atLeast, now);
      }
    } else if (dice < 20) {
      computation.unkept();
    } else {
      if (dice < 30) {
        Thread.yield();
      } else if (dice < 32) {
        sleep();
      }
      computation.returned(value);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(7);
    } catch (InterruptedException meant) {
      Thread.currentThread().interrupt();
    }
  }

  private void check(Entry entry, int key, long atLeast, long now) {
    Value value = (Value) entry.stored();
    assertEquals(key, value.key());
    assertTrue(value.version() >= atLeast, () -> value + ", but " + atLeast + " was changed");
    assertTrue(value.moment() <= entry.birth());
    assertTrue(entry.birth() + TTL > now, () -> value + " at " + now);
  }
}
