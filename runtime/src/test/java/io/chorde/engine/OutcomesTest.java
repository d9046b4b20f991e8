package io.chorde.engine;

import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a computation comes to")
class OutcomesTest {

  private static final long STALE = 500;

  private final Calls calls = new Calls();

  private static Supplier<Object> failing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  @Test
  void isAnOlderValueInPlaceOfAnExceptionWhereTheRuleSaysSo() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL).withStaleOnError(STALE));
    call(method, "key", () -> "old");
    calls.ticker.advance(Calls.TTL + STALE - 1);
    assertEquals("old", call(method, "key", failing(new IllegalStateException())));
    assertEquals(1, calls.statistics.errors());
    assertEquals(1, calls.statistics.staleHits());
  }

  @Test
  void isTheExceptionOnceTheOlderValueIsTooOldForThat() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL).withStaleOnError(STALE));
    call(method, "key", () -> "old");
    calls.ticker.advance(Calls.TTL + STALE);
    assertThrows(
        IllegalStateException.class,
        () -> call(method, "key", failing(new IllegalStateException())));
  }

  @Test
  void isAnExpiredValueInPlaceOfAnExceptionToo() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL).withStaleOnError(STALE));
    call(method, "key", () -> "old");
    method.expire("key");
    assertEquals("old", call(method, "key", failing(new IllegalStateException())));
    assertEquals("new", call(method, "key", () -> "new"));
  }

  @Test
  void isNeverAValueThatWasInvalidated() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL).withStaleOnError(STALE));
    call(method, "key", () -> "old");
    calls.ticker.advance(Calls.TTL);
    assertThrows(
        IllegalStateException.class,
        () ->
            call(
                method,
                "key",
                () -> {
                  method.invalidate("key");
                  throw new IllegalStateException();
                }));
  }

  @Test
  void isAnExceptionThatIsThrownAgainWhereTheRuleSaysSo() {
    CachedMethod method =
        calls.method(
            Policy.ofTtl(Calls.TTL)
                .withExceptions(List.of("java.lang.IllegalArgumentException"), 100));
    RuntimeException failure = new NumberFormatException("a subclass");
    assertThrows(RuntimeException.class, () -> call(method, "key", failing(failure)));
    assertSame(
        failure, assertThrows(RuntimeException.class, () -> call(method, "key", () -> "not run")));
    calls.ticker.advance(100);
    assertEquals("run", call(method, "key", () -> "run"));
  }

  @Test
  void isNotAnExceptionOfAnotherClass() {
    CachedMethod method =
        calls.method(
            Policy.ofTtl(Calls.TTL)
                .withExceptions(List.of("java.lang.IllegalArgumentException"), 100));
    assertThrows(
        IllegalStateException.class,
        () -> call(method, "key", failing(new IllegalStateException())));
    assertEquals("run", call(method, "key", () -> "run"));
  }

  @Test
  void isNeverAnErrorOrAnInterruption() {
    Policy all = Policy.ofTtl(1).withExceptions(List.of("java.lang.Throwable"), 1);
    assertTrue(all.stores(new Exception()));
    assertEquals(false, all.stores(new AssertionError()));
    assertEquals(false, all.stores(new InterruptedException()));
  }

  @Test
  void livesShorterByARandomShare() {
    long ttl = TimeUnit.HOURS.toNanos(1);
    CachedMethod method = calls.method(Policy.ofTtl(ttl).withJitter(0.1));
    int keys = 1_000;
    for (int key = 0; key < keys; key++) {
      int number = key;
      call(method, key, () -> number);
    }
    Set<Integer> left = new TreeSet<>();
    for (int percent = 89; percent <= 100; percent++) {
      int there = 0;
      for (int key = 0; key < keys; key++) {
        there += method.peek(key) == null ? 0 : 1;
      }
      left.add(there);
      calls.ticker.advance(percent == 89 ? ttl * 9 / 10 : ttl / 100);
    }
    assertTrue(left.contains(keys), left::toString);
    assertTrue(left.contains(0), left::toString);
    assertTrue(left.size() > 8, left::toString);
  }

  @Test
  void isReplacedByAnExplicitValueWhateverIsRunning() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL));
    assertEquals(
        "computed",
        call(
            method,
            "key",
            () -> {
              assertTrue(method.put("key", "put"));
              return "computed";
            }));
    assertEquals("put", method.peek("key").value());
  }

  @Test
  void isGoneWhenAllIsCleared() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL));
    call(method, "key", () -> "old");
    for (int i = 0; i < 20; i++) {
      method.lookup("key");
    }
    method.clear();
    assertNull(method.candidate("key".hashCode()));
    assertNull(method.peek("key"));
    assertEquals("new", call(method, "key", () -> "new"));
  }

  @Test
  void isNotStoredWhenAllWasClearedMeanwhile() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL));
    call(
        method,
        "key",
        () -> {
          method.clear();
          return "old";
        });
    assertNull(method.peek("key"));
  }

  @Test
  void isNotStoredWhenItsKeyWasInvalidatedOrExpiredMeanwhile() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL));
    for (Runnable change :
        List.<Runnable>of(() -> method.invalidate("key"), () -> method.expire("key"))) {
      call(
          method,
          "key",
          () -> {
            change.run();
            return "old";
          });
      assertNull(method.peek("key"));
    }
  }

  @Test
  void isStoredWhenAnotherKeyWasInvalidatedMeanwhile() {
    CachedMethod method = calls.method(Policy.ofTtl(Calls.TTL));
    call(
        method,
        "key",
        () -> {
          method.invalidate("another key");
          return "value";
        });
    assertEquals("value", method.peek("key").value());
    assertEquals(Collections.emptyList(), calls.said.texts());
  }
}
