package io.chorde.engine;

import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.heap.Entry;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value that is due")
class RefreshTest {

  private static final long AFTER = 400;

  private final Calls calls = new Calls();
  private final Policy policy = Policy.ofTtl(Calls.TTL).withRefresh(AFTER, Policy.Refresher.POOL);
  private final CachedMethod method = calls.method(policy);
  private int bodies;

  private Object get(CachedMethod asked) {
    return call(asked, "key", () -> ++bodies);
  }

  @Test
  void isReturnedAtOnceAndComputedAnewByThePool() {
    assertEquals(1, get(method));
    calls.ticker.advance(AFTER);
    assertEquals(1, get(method));
    assertEquals(1, bodies);
    calls.pool.runAll();
    assertEquals(2, bodies);
    assertEquals(2, get(method));
    assertEquals(1, calls.statistics.refreshes());
    assertEquals(1, calls.statistics.misses());
  }

  @Test
  void isNotComputedBeforeItsTime() {
    get(method);
    calls.ticker.advance(AFTER - 1);
    get(method);
    assertTrue(calls.pool.queue.isEmpty());
  }

  @Test
  void isComputedOnceHoweverManyAskForIt() {
    get(method);
    calls.ticker.advance(AFTER);
    for (int i = 0; i < 100; i++) {
      assertEquals(1, get(method));
    }
    assertEquals(1, calls.pool.queue.size());
  }

  @Test
  void startsItsLifeAgain() {
    get(method);
    calls.ticker.advance(AFTER);
    get(method);
    calls.pool.runAll();
    calls.ticker.advance(AFTER - 1);
    assertEquals(2, get(method));
    assertTrue(calls.pool.queue.isEmpty());
    calls.ticker.advance(1);
    assertEquals(2, get(method));
    assertEquals(1, calls.pool.queue.size());
  }

  @Test
  void isFoundDueOnTheHotPathToo() {
    get(method);
    for (int i = 0; i < 20; i++) {
      method.lookup("key");
    }
    Entry candidate = method.candidate("key".hashCode());
    assertTrue(method.accepts(candidate));
    calls.ticker.advance(AFTER);
    assertFalse(method.accepts(candidate));
  }

  @Test
  void isKeptFromTheHotPathWhileItIsComputed() {
    get(method);
    calls.ticker.advance(AFTER);
    for (int i = 0; i < 20; i++) {
      method.lookup("key");
    }
    assertNull(method.candidate("key".hashCode()));
  }

  @Test
  void isNeverReturnedPastItsTtlThoughARefreshIsOnItsWay() {
    get(method);
    calls.ticker.advance(AFTER);
    get(method);
    calls.ticker.advance(Calls.TTL);
    assertInstanceOf(Computation.class, method.lookup("key"));
  }

  @Test
  void isNotWaitedForOnceItIsTooOldAndStillInTheQueue() {
    get(method);
    calls.ticker.advance(AFTER);
    get(method);
    calls.ticker.advance(Calls.TTL);
    assertEquals(2, get(method));
    assertEquals(0, calls.statistics.waits());
    calls.pool.runAll();
    assertEquals(2, bodies);
    assertEquals(2, get(method));
    assertEquals(0, method.running());
  }

  @Test
  void isNotComputedAnewForACallFromInsideAComparison() {
    get(method);
    calls.ticker.advance(AFTER);
    calls.engine.execute(() -> assertInstanceOf(Entry.class, method.lookup("key")));
    assertInstanceOf(Due.class, method.lookup("key"));
  }

  @Test
  void livesOnWhileItIsComputedWhereTheRuleSaysSo() {
    CachedMethod renewing = calls.method(policy.withRenew(Calls.TTL));
    get(renewing);
    calls.ticker.advance(Calls.TTL - 1);
    assertEquals(1, get(renewing));
    calls.ticker.advance(Calls.TTL - 1);
    assertEquals(1, get(renewing));
    calls.ticker.advance(1);
    calls.pool.queue.clear();
    assertInstanceOf(Computation.class, renewing.lookup("key"));
  }

  @Test
  void isRenewedOnceHoweverOftenItsComputationFails() {
    long second = TimeUnit.SECONDS.toNanos(1);
    CachedMethod renewing =
        calls.method(
            Policy.ofTtl(10 * second)
                .withRefresh(9 * second, Policy.Refresher.POOL)
                .withRenew(5 * second));
    get(renewing);
    calls.ticker.advance(9 * second);
    for (int tenths = 0; tenths < 60; tenths++) {
      assertEquals(
          1,
          call(
              renewing,
              "key",
              () -> {
                throw new IllegalStateException();
              }));
      calls.pool.runAll();
      calls.ticker.advance(second / 10);
    }
    assertInstanceOf(Computation.class, renewing.lookup("key"));
  }

  @Test
  void staysWhenItsComputationFailsAndIsTriedAgainAfterAPause() {
    get(method);
    calls.ticker.advance(AFTER);
    call(
        method,
        "key",
        () -> {
          throw new IllegalStateException();
        });
    calls.pool.runAll();
    assertEquals(1, calls.statistics.errors());
    assertEquals(1, get(method));
    assertTrue(calls.pool.queue.isEmpty());
    assertEquals(1, bodies);
  }

  @Test
  void isTriedAgainAfterAPauseWhenItsNewValueIsNotKept() {
    CachedMethod selective = calls.method(policy.withNulls(false));
    get(selective);
    calls.ticker.advance(AFTER);
    call(selective, "key", () -> null);
    calls.pool.runAll();
    assertEquals(1, get(selective));
    assertTrue(calls.pool.queue.isEmpty());
  }

  @Test
  void isTriedAgainLaterAndLaterWhileItFails() {
    CachedMethod longLived =
        calls.method(
            Policy.ofTtl(TimeUnit.HOURS.toNanos(10)).withRefresh(1, Policy.Refresher.POOL));
    get(longLived);
    calls.ticker.advance(1);
    List<Long> pauses = new ArrayList<>();
    for (int attempt = 0; attempt < 10; attempt++) {
      long paused = 0;
      while (calls.pool.queue.isEmpty()) {
        call(
            longLived,
            "key",
            () -> {
              throw new IllegalStateException();
            });
        if (calls.pool.queue.isEmpty()) {
          calls.ticker.advance(TimeUnit.MILLISECONDS.toNanos(500));
          paused += 500;
        }
      }
      calls.pool.runAll();
      pauses.add(paused);
    }
    assertEquals(
        List.of(0L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 32_000L, 64_000L, 64_000L),
        pauses);
  }

  @Test
  void isNotComputedWhereThePoolIsFull() {
    get(method);
    calls.ticker.advance(AFTER);
    calls.pool.full = true;
    assertEquals(1, get(method));
    assertEquals(1, calls.statistics.rejectedRefreshes());
    assertEquals(1, get(method));
    assertEquals(1, calls.statistics.rejectedRefreshes());
  }

  @Test
  void isComputedByTheFirstCallerWhereTheRuleSaysSo() {
    CachedMethod byCaller = calls.method(policy.withRefresh(AFTER, Policy.Refresher.CALLER));
    get(byCaller);
    calls.ticker.advance(AFTER);
    Computation refresh = (Computation) byCaller.lookup("key");
    assertEquals(1, ((Entry) byCaller.lookup("key")).value());
    refresh.returned(2);
    assertEquals(2, ((Entry) byCaller.lookup("key")).value());
    assertEquals(1, calls.statistics.refreshes());
  }

  @Test
  void staysForTheCallerTooWhoseComputationFails() {
    CachedMethod byCaller = calls.method(policy.withRefresh(AFTER, Policy.Refresher.CALLER));
    get(byCaller);
    calls.ticker.advance(AFTER);
    assertEquals(
        1,
        call(
            byCaller,
            "key",
            () -> {
              throw new IllegalStateException();
            }));
    assertEquals(1, calls.statistics.errors());
  }

  @Test
  void givesWayToTheExceptionOfARefreshThatTakesLongerThanItLives() {
    CachedMethod byCaller = calls.method(policy.withRefresh(AFTER, Policy.Refresher.CALLER));
    get(byCaller);
    calls.ticker.advance(AFTER);
    Computation refresh = (Computation) byCaller.lookup("key");
    calls.ticker.advance(Calls.TTL);
    assertNull(refresh.threw(new IllegalStateException()));
  }

  @Test
  void isNotStoredWhenItWasInvalidatedWhileItWasComputed() {
    get(method);
    calls.ticker.advance(AFTER);
    call(
        method,
        "key",
        () -> {
          method.invalidate("key");
          return "computed from what was there before";
        });
    calls.pool.runAll();
    assertNull(method.peek("key"));
  }

  @Test
  void letsCallsFromItsBodyHit() {
    List<Object> inner = new ArrayList<>();
    get(method);
    calls.ticker.advance(AFTER);
    call(
        method,
        "key",
        () -> {
          inner.add(call(method, "key", () -> "computed again"));
          return "fresh";
        });
    calls.pool.runAll();
    assertEquals(List.of(1), inner);
    assertEquals("fresh", get(method));
  }

  @Test
  void staysWhenTheCallThatShouldComputeItDoesNotComeBy() {
    get(method);
    calls.ticker.advance(AFTER);
    Due due = (Due) method.lookup("key");
    due.refreshBy(() -> call(method, "another key", () -> "of the other"), () -> null);
    calls.pool.runAll();
    assertEquals(1, get(method));
    assertNull(method.peek("another key"));
  }

  @Test
  void staysWhenTheArgumentsOfTheCallChangeWhileItIsComputed() {
    get(method);
    calls.ticker.advance(AFTER);
    Due due = (Due) method.lookup("key");
    due.refreshBy(
        () -> call(method, "key", () -> "of the other"), () -> method.lookup("another key"));
    calls.pool.runAll();
    assertEquals(1, get(method));
    assertNull(method.peek("another key"));
    assertEquals(0, method.running());
  }

  @Test
  void isComputedWithTheContextLoaderOfWhoFoundItDue() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    List<ClassLoader> seen = new ArrayList<>();
    get(method);
    calls.ticker.advance(AFTER);
    try (URLClassLoader loader = new URLClassLoader(new URL[0])) {
      thread.setContextClassLoader(loader);
      call(method, "key", () -> seen.add(thread.getContextClassLoader()));
      thread.setContextClassLoader(before);
      calls.pool.runAll();
      assertEquals(List.of(loader), seen);
      assertEquals(before, thread.getContextClassLoader());
    }
  }

  @Test
  void givesWayToAnExceptionOnceItIsTooOld() {
    get(method);
    calls.ticker.advance(Calls.TTL);
    assertThrows(
        IllegalStateException.class,
        () ->
            call(
                method,
                "key",
                () -> {
                  throw new IllegalStateException();
                }));
  }
}
