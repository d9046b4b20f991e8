package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A pool for refreshes")
@Timeout(30)
class FixedRefreshPoolTest {

  private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
  private final List<Runnable> startings = new ArrayList<>();

  private Object seen() throws InterruptedException {
    return seen.poll(20, TimeUnit.SECONDS);
  }

  @Test
  void runsRefreshesOnDaemonThreadsOfItsOwn() throws InterruptedException {
    FixedRefreshPool pool = new FixedRefreshPool(2, 10, Runnable::run, () -> {});
    pool.execute(
        () -> {
          seen.add(Thread.currentThread().getName());
          seen.add(Thread.currentThread().isDaemon());
          seen.add(pool.isOwnThread());
        });
    assertTrue(seen().toString().startsWith("chorde-refresh-"));
    assertEquals(true, seen());
    assertEquals(true, seen());
    assertFalse(pool.isOwnThread());
  }

  @Test
  void hasItsThreadsStartedByTheOneThatIsFitForIt() throws InterruptedException {
    InheritableThreadLocal<String> request = new InheritableThreadLocal<>();
    FixedRefreshPool pool = new FixedRefreshPool(1, 10, startings::add, () -> {});
    request.set("of a request");
    pool.execute(() -> seen.add(String.valueOf(request.get())));
    request.remove();
    assertEquals(1, startings.size());
    startings.get(0).run();
    assertEquals("null", seen());
  }

  @Test
  void rejectsWhatItHasNoRoomFor() {
    FixedRefreshPool pool = new FixedRefreshPool(1, 2, startings::add, () -> {});
    pool.execute(() -> {});
    pool.execute(() -> {});
    assertThrows(RejectedExecutionException.class, () -> pool.execute(() -> {}));
  }

  @Test
  void goesOnAfterARefreshThatThrows() throws InterruptedException {
    FixedRefreshPool pool = new FixedRefreshPool(1, 10, Runnable::run, () -> {});
    pool.execute(
        () -> {
          throw new OutOfMemoryError("of the body");
        });
    pool.execute(() -> seen.add("the next one"));
    assertEquals("the next one", seen());
  }

  @Test
  void cleansUpAfterEachRefresh() throws InterruptedException {
    ThreadLocal<String> left = new ThreadLocal<>();
    FixedRefreshPool pool = new FixedRefreshPool(1, 10, Runnable::run, left::remove);
    pool.execute(() -> left.set("left behind"));
    pool.execute(() -> seen.add(String.valueOf(left.get())));
    assertEquals("null", seen());
    assertNull(left.get());
  }

  @Test
  void triesAgainToStartItsThreadsAfterThatFailed() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    FixedRefreshPool pool =
        new FixedRefreshPool(
            1,
            1,
            task -> {
              if (attempts.incrementAndGet() == 1) {
                throw new OutOfMemoryError("by the test");
              }
              task.run();
            },
            () -> {});
    assertThrows(OutOfMemoryError.class, () -> pool.execute(() -> {}));
    CountDownLatch ran = new CountDownLatch(1);
    pool.execute(ran::countDown);
    assertTrue(ran.await(30, TimeUnit.SECONDS));
  }
}
