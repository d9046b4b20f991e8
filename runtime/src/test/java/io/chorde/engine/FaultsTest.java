package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.heap.BoundedHeap;
import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.heap.HotEntries;
import io.chorde.key.Key;
import io.chorde.key.UnfitKeyException;
import io.chorde.time.Ticker;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Goes through a story of calls again and again, and lets each thing that it uses throw once: first
 * at the first step of all, then at the second, and so on until the story ends without. Whatever
 * throws, callers get what the body gives them, nobody waits for what will never be, and what was
 * invalidated stays so.
 */
@DisplayName("Whatever fails at whichever step, a call")
@Timeout(120)
class FaultsTest {

  private static final long LONG = TimeUnit.HOURS.toNanos(1);
  private static final long TTL = 1_000;
  private static final long AFTER = 400;

  static List<Throwable> failures() {
    return List.of(
        new IllegalStateException("by the test"),
        new StackOverflowError("by the test"),
        new OutOfMemoryError("by the test"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isAnsweredAsTheBodyWouldAnswerIt(Throwable failure) {
    int steps = 0;
    for (boolean thrown = true; thrown; steps++) {
      Faults faults = new Faults(failure, steps);
      String at = failure + " at step " + steps;
      try {
        new Story(faults).go();
      } catch (Throwable wrong) {
        throw new AssertionError(at + " (" + faults.place + ")", wrong);
      }
      thrown = faults.place != null;
    }
    assertTrue(steps > 100, steps + " steps");
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isNotKeptWaitingByOneThatFailed(Throwable failure) throws Exception {
    boolean thrown = true;
    for (int steps = 0; thrown; steps++) {
      Faults faults = new Faults(failure, Integer.MAX_VALUE);
      Story story = new Story(faults);
      int after = steps;
      Object[] joined = new Object[1];
      Thread joiner = new Thread(() -> joined[0] = story.call("key", () -> "of the joiner"));
      Object owned =
          story.call(
              "key",
              () -> {
                joiner.start();
                while (story.engine.waits().count() == 0) {
                  Thread.onSpinWait();
                }
                faults.of(Thread.currentThread(), after);
                return "of the owner";
              });
      joiner.join(TimeUnit.SECONDS.toMillis(10));
      assertFalse(joiner.isAlive(), () -> "at " + faults.place);
      assertEquals("of the owner", owned);
      assertNotNull(joined[0]);
      thrown = faults.place != null;
      faults.stop();
      story.works();
    }
  }

  /** Throws once, at a certain step. */
  private static final class Faults {
    private final Throwable failure;
    private int left;
    private Thread only;
    String place;

    Faults(Throwable failure, int left) {
      this.failure = failure;
      this.left = left;
    }

    synchronized void of(Thread thread, int steps) {
      only = thread;
      left = steps;
    }

    synchronized void stop() {
      left = Integer.MAX_VALUE;
    }

    void step(String name) {
      synchronized (this) {
        if (place != null || only != null && only != Thread.currentThread() || left-- > 0) {
          return;
        }
        place = name;
      }
      FaultsTest.<RuntimeException>sneak(failure);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable failure) throws T {
    throw (T) failure;
  }

  /** A key whose code may throw. */
  private static final class FaultyKey extends Key {
    private final Faults faults;
    private final Object part;

    FaultyKey(Faults faults, Object part) {
      this.faults = faults;
      this.part = part;
    }

    @Override
    public Key frozen(LoaderScope scope) throws UnfitKeyException {
      faults.step("frozen");
      return new FaultyKey(faults, part);
    }

    @Override
    public boolean isAbandoned() {
      return false;
    }

    @Override
    public boolean isPlain() {
      return false;
    }

    @Override
    public boolean equals(Object other) {
      faults.step("equals");
      return other instanceof FaultyKey && part.equals(((FaultyKey) other).part);
    }

    @Override
    public int hashCode() {
      faults.step("hashCode");
      return part.hashCode();
    }
  }

  /** A cached method all of whose surroundings may throw, and what is done with it. */
  private static final class Story {
    final Faults faults;
    final ManualPool pool = new ManualPool();
    private long now;
    final Engine engine;
    final CachedMethod method;

    Story(Faults faults) {
      this.faults = faults;
      Ticker ticker =
          new Ticker() {
            @Override
            public long read() {
              faults.step("ticker");
              return now;
            }
          };
      RefreshPool faultyPool =
          new RefreshPool() {
            @Override
            public void execute(Runnable refresh) {
              faults.step("execute");
              pool.execute(refresh);
            }

            @Override
            public boolean isOwnThread() {
              faults.step("isOwnThread");
              return pool.isOwnThread();
            }
          };
      engine = new Engine(ticker, faultyPool, thread -> -1);
      CachedRule rule =
          new CachedRule(
              Policy.ofTtl(TTL)
                  .withWait(LONG)
                  .withRefresh(AFTER, Policy.Refresher.POOL)
                  .withStaleOnError(TTL),
              new Statistics(),
              (topic, text) -> faults.step("notice"));
      method =
          engine.method(
              rule,
              new FaultyHeap(faults, engine),
              ValueType.of(Object.class),
              new LoaderScope(FaultsTest.class.getClassLoader()),
              true);
    }

    Object call(Object part, Supplier<?> body) {
      return Calls.call(method, new FaultyKey(faults, part), body);
    }

    void go() {
      FaultyKey key = new FaultyKey(faults, "key");
      assertEquals(1, call("key", () -> 1));
      oneOf(call("key", () -> 2), 1, 2);
      now += AFTER;
      oneOf(call("key", () -> 3), 1, 2, 3);
      pool.runAll();
      oneOf(call("key", () -> 4), 1, 2, 3, 4);
      now += AFTER;
      RuntimeException thrown = new IllegalArgumentException("by the body");
      fails(thrown, "key", 1, 2, 3, 4);
      pool.runAll();
      now += TTL;
      fails(thrown, "key", 1, 2, 3, 4);
      method.invalidate(key);
      oneOf(call("key", () -> 5), 5);
      method.expire(key);
      oneOf(call("key", () -> 6), 6);
      boolean kept = method.put(key, 7);
      oneOf(call("key", () -> 8), kept ? new Object[] {7, 8} : new Object[] {8});
      assertFalse(method.put(key, List.of(1).iterator()));
      oneOf(call("key", () -> 9), 9);
      call("key", () -> List.of(1).iterator());
      method.clear();
      oneOf(call("key", () -> 10), 10);
      method.peek(key);
      assertEquals("unfit", call(new Object(), () -> "unfit"));
      faults.stop();
      works();
    }

    /** Either as the body, or by a value of before. */
    private void fails(RuntimeException thrown, Object part, Object... values) {
      try {
        oneOf(
            call(
                part,
                () -> {
                  throw thrown;
                }),
            values);
      } catch (RuntimeException caught) {
        assertSame(thrown, caught);
      }
    }

    private static void oneOf(Object value, Object... values) {
      assertTrue(List.of(values).contains(value), value + " of " + List.of(values));
    }

    /** Nothing is left of what failed. */
    void works() {
      assertEquals(0, engine.waits().count());
      assertEquals(0, method.running());
      method.invalidate(new FaultyKey(faults, "key"));
      assertEquals("first", call("key", () -> "first"));
      assertEquals("first", call("key", () -> "second"));
      now += AFTER;
      assertEquals("first", call("key", () -> "third"));
      pool.runAll();
      assertEquals("third", call("key", () -> "fourth"));
      assertEquals(0, method.running());
    }
  }

  private static final class FaultyHeap implements Heap {
    private final Faults faults;
    private final Heap heap;

    FaultyHeap(Faults faults, Engine engine) {
      this.faults = faults;
      this.heap = BoundedHeap.ofEntries(100, engine);
    }

    @Override
    public HotEntries newOwner() {
      return heap.newOwner();
    }

    @Override
    public Entry get(Object key, HotEntries owner) {
      faults.step("get");
      return heap.get(key, owner);
    }

    @Override
    public void update(Object key, HotEntries owner, Change change) {
      faults.step("update");
      heap.update(
          key,
          owner,
          present -> {
            faults.step("change");
            return change.apply(present);
          });
      faults.step("updated");
    }

    @Override
    public void sweep() {
      heap.sweep();
    }

    @Override
    public long size() {
      return heap.size();
    }
  }
}
