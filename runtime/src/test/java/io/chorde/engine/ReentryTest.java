package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.chorde.heap.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cached method that is called from a key's equals")
class ReentryTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  /** What the next comparison does, once. */
  private static volatile Runnable onEquals;

  /** Of a hash that is chosen, so that keys meet in one bin of the map. */
  private record Argument(int id, int hash) {
    @Override
    public boolean equals(Object other) {
      Runnable action = onEquals;
      if (action != null) {
        action.run();
      }
      return other instanceof Argument && ((Argument) other).id == id;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  @AfterEach
  void forget() {
    onEquals = null;
  }

  @Test
  void answersFromWhatIsStored() {
    Calls.call(method, new Part(new Argument(1, 7)), () -> "one");
    Calls.call(method, "plain", () -> "two");
    List<Object> inner = new ArrayList<>();
    onEquals = () -> inner.add(((Entry) method.lookup("plain")).value());
    method.lookupGuarded(new Part(new Argument(1, 7)));
    assertSame("two", inner.get(0));
  }

  @Test
  void beginsNoComputation() {
    Calls.call(method, new Part(new Argument(1, 7)), () -> "one");
    List<Object> inner = new ArrayList<>();
    onEquals = () -> inner.add(method.lookup("plain"));
    method.lookupGuarded(new Part(new Argument(1, 7)));
    assertNull(inner.get(0));
  }

  @Test
  void doesNotLockTwoThreadsThatStoreCrosswise() throws Exception {
    Calls.call(method, new Part(new Argument(1, 7)), () -> "a");
    Calls.call(method, new Part(new Argument(1, 8)), () -> "b");
    Computation seven = (Computation) method.lookupGuarded(new Part(new Argument(2, 7)));
    Computation eight = (Computation) method.lookupGuarded(new Part(new Argument(2, 8)));
    CyclicBarrier bothCompare = new CyclicBarrier(2);
    ThreadLocal<Integer> otherBin = new ThreadLocal<>();
    onEquals =
        () -> {
          Integer key = otherBin.get();
          if (key != null) {
            otherBin.remove();
            await(bothCompare);
            if (method.lookup(key) instanceof Computation computation) {
              computation.returned("x");
            }
          }
        };
    Thread first = storing(seven, otherBin, 8);
    Thread second = storing(eight, otherBin, 7);
    first.join(10_000);
    second.join(10_000);
    assertFalse(first.isAlive() || second.isAlive(), "the two wait for each other");
  }

  private static Thread storing(Computation computation, ThreadLocal<Integer> bin, int other) {
    Thread thread =
        new Thread(
            () -> {
              bin.set(other);
              computation.returned("c");
            });
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
