package io.chorde.engine;

import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Callers of one key")
@Timeout(60)
class SingleFlightTest {

  private static final long LONG = TimeUnit.HOURS.toNanos(1);

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method(Policy.ofTtl(LONG).withWait(LONG));
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger bodies = new AtomicInteger();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A thread that is in the body for the key until the latch is open, and then returns this. */
  private Future<Object> owner(CachedMethod asked, CountDownLatch inBody, CountDownLatch go) {
    Future<Object> owner =
        threads.submit(
            () ->
                call(
                    asked,
                    "key",
                    () -> {
                      bodies.incrementAndGet();
                      inBody.countDown();
                      await(go);
                      return "of the owner";
                    }));
    await(inBody);
    return owner;
  }

  private void awaitWaiters(int count) {
    while (calls.engine.waits().count() < count) {
      Thread.onSpinWait();
    }
  }

  @Test
  void runOneBodyHoweverManyTheyAre() throws Exception {
    CyclicBarrier start = new CyclicBarrier(16);
    List<Future<Object>> results = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      results.add(
          threads.submit(
              () -> {
                start.await();
                return call(
                    method,
                    "key",
                    () -> {
                      awaitWaiters(1);
                      return bodies.incrementAndGet();
                    });
              }));
    }
    for (Future<Object> result : results) {
      assertEquals(1, result.get());
    }
    assertEquals(1, bodies.get());
  }

  @Test
  void runTheBodyThemselvesWhenItThrowsInTheOneThatTheyJoined() throws Exception {
    CountDownLatch inBody = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Future<Object> owner =
        threads.submit(
            () ->
                call(
                    method,
                    "key",
                    () -> {
                      inBody.countDown();
                      await(go);
                      throw new IllegalStateException("of the owner");
                    }));
    await(inBody);
    Future<Object> joiner = threads.submit(() -> call(method, "key", () -> "of the joiner"));
    awaitWaiters(1);
    go.countDown();
    assertEquals("of the joiner", joiner.get());
    assertThrows(ExecutionException.class, owner::get);
    assertEquals("of the joiner", call(method, "key", () -> "not run"));
  }

  @Test
  void doNotJoinWhatBeganBeforeAnInvalidation() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Future<Object> owner = owner(method, new CountDownLatch(1), go);
    method.invalidate("key");
    assertEquals("fresh", call(method, "key", () -> "fresh"));
    go.countDown();
    assertEquals("of the owner", owner.get());
    assertEquals("fresh", call(method, "key", () -> "not run"));
  }

  @Test
  void replaceTheOneThatTheyWaitedForTooLong() throws Exception {
    CachedMethod impatient =
        calls.method(Policy.ofTtl(LONG).withWait(TimeUnit.MILLISECONDS.toNanos(1)));
    CountDownLatch go = new CountDownLatch(1);
    Future<Object> owner = owner(impatient, new CountDownLatch(1), go);
    assertEquals("fresh", call(impatient, "key", () -> "fresh"));
    go.countDown();
    assertEquals("of the owner", owner.get());
    assertEquals("fresh", call(impatient, "key", () -> "not run"));
  }

  @Test
  void replaceAnOwnerWhoseThreadDied() throws Exception {
    Thread owner = new Thread(() -> assertTrue(method.lookup("key") instanceof Computation));
    owner.start();
    owner.join();
    assertEquals("fresh", call(method, "key", () -> "fresh"));
    assertEquals("fresh", call(method, "key", () -> "not run"));
  }

  @Test
  void doNotWaitWhereTheMethodIsSynchronized() throws Exception {
    CachedMethod locked =
        calls.engine.method(
            new CachedRule(Policy.ofTtl(LONG).withWait(LONG), calls.statistics, calls.said),
            calls.heap,
            ValueType.of(Object.class),
            calls.scope,
            false);
    CountDownLatch go = new CountDownLatch(1);
    Future<Object> owner = owner(locked, new CountDownLatch(1), go);
    assertEquals("of the other", call(locked, "key", () -> "of the other"));
    go.countDown();
    owner.get();
  }

  @Test
  void computeAtOnceWhenTheyAreInterruptedAndStayInterrupted() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    Future<Object> owner = owner(method, new CountDownLatch(1), go);
    Thread.currentThread().interrupt();
    assertEquals("of the interrupted", call(method, "key", () -> "of the interrupted"));
    assertTrue(Thread.interrupted());
    go.countDown();
    owner.get();
  }

  @Test
  void runTheBodyAgainWhenItCallsItself() {
    assertEquals(
        "outer of inner",
        call(method, "key", () -> "outer of " + call(method, "key", () -> "inner")));
  }

  @Test
  void doNotWaitInACircle() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      String a = "a" + i;
      String b = "b" + i;
      CyclicBarrier bothInside = new CyclicBarrier(2);
      Future<Object> ab = threads.submit(crossing(a, b, bothInside));
      Future<Object> ba = threads.submit(crossing(b, a, bothInside));
      ab.get(30, TimeUnit.SECONDS);
      ba.get(30, TimeUnit.SECONDS);
    }
  }

  private Callable<Object> crossing(String outer, String inner, CyclicBarrier bothInside) {
    return () ->
        call(
            method,
            outer,
            () -> {
              try {
                bothInside.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return call(method, inner, () -> inner);
            });
  }

  @Test
  void doNotWaitForOneThatNeedsALockOfTheirs() throws Exception {
    Object lock = new Object();
    CountDownLatch inBody = new CountDownLatch(1);
    CountDownLatch locked = new CountDownLatch(1);
    Future<Object> owner =
        threads.submit(
            () ->
                call(
                    method,
                    "key",
                    () -> {
                      inBody.countDown();
                      await(locked);
                      synchronized (lock) {
                        return "of the owner";
                      }
                    }));
    await(inBody);
    synchronized (lock) {
      locked.countDown();
      assertEquals("of who has the lock", call(method, "key", () -> "of who has the lock"));
    }
    assertEquals("of the owner", owner.get());
  }

  @Test
  void getTheValueOfOneThatTheyJoinedThoughItMayNotBeStored() throws Exception {
    CachedMethod withoutNulls = calls.method(Policy.ofTtl(LONG).withNulls(false).withWait(LONG));
    CountDownLatch inBody = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    threads.submit(
        () ->
            call(
                withoutNulls,
                "key",
                () -> {
                  inBody.countDown();
                  await(go);
                  return null;
                }));
    await(inBody);
    Future<Object> joiner = threads.submit(() -> call(withoutNulls, "key", () -> "not run"));
    awaitWaiters(1);
    go.countDown();
    assertNull(joiner.get());
    assertEquals("run", call(withoutNulls, "key", () -> "run"));
  }

  @Test
  void runTheBodyThemselvesWhereItsResultCanBeUsedOnce() throws Exception {
    CountDownLatch inBody = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Future<Object> owner =
        threads.submit(
            () ->
                call(
                    method,
                    "key",
                    () -> {
                      inBody.countDown();
                      await(go);
                      return List.of(1).iterator();
                    }));
    await(inBody);
    Future<Object> joiner = threads.submit(() -> call(method, "key", () -> List.of(1).iterator()));
    awaitWaiters(1);
    go.countDown();
    assertFalse(owner.get() == joiner.get());
  }

  @Test
  void leaveNothingBehind() throws Exception {
    runOneBodyHoweverManyTheyAre();
    doNotWaitInACircle();
    assertEquals(0, method.running());
    assertEquals(0, calls.engine.waits().count());
  }
}
