package com.acme.flights;

import com.acme.launch.Gate;
import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Callers that come while a body runs. */
public final class Joined {

  private static final int THREADS = 16;

  private static final Gate COLD = new Gate();
  private static final CountDownLatch CROSSING = new CountDownLatch(2);
  private static final Object LOCK = new Object();
  private static final Gate LOCKING = new Gate();
  private static final Gate INTERRUPTED = new Gate();
  private static final CountDownLatch SYNCHRONIZED = new CountDownLatch(2);
  private static final Gate FAILING = new Gate();

  private static final ExecutorService POOL = Executors.newCachedThreadPool();

  private Joined() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    manyThreads();
    crossing();
    lockOfTheWaiter();
    interrupted();
    synchronizedMethod();
    failing();
    Report.say("recursion", recursive(5));
    POOL.shutdown();
  }

  private static void manyThreads() throws Exception {
    List<Future<String>> results = new ArrayList<Future<String>>();
    final List<Thread> waiting = new ArrayList<Thread>();
    for (int i = 0; i < THREADS; i++) {
      results.add(
          POOL.submit(
              () -> {
                synchronized (waiting) {
                  waiting.add(Thread.currentThread());
                }
                return cold("a");
              }));
    }
    COLD.awaitReached();
    Poll.until(
        "all of them wait",
        () -> {
          int parked = 0;
          synchronized (waiting) {
            for (Thread thread : waiting) {
              parked += isParked(thread) ? 1 : 0;
            }
          }
          return parked == THREADS;
        });
    COLD.open();
    boolean same = true;
    for (Future<String> result : results) {
      same &= result.get().equals("a");
    }
    Report.say("many", same);
  }

  private static boolean isParked(Thread thread) {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  static String cold(String name) {
    Report.ran("cold");
    COLD.pass();
    return name;
  }

  private static void crossing() throws Exception {
    long start = System.nanoTime();
    Future<String> a = POOL.submit(() -> left("x"));
    Future<String> b = POOL.submit(() -> right("x"));
    Report.say("crossing", a.get().length() > 1, b.get().length() > 1, fast(start));
  }

  /** A good deal less than anybody waits for anybody. */
  private static boolean fast(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 3000;
  }

  static String left(String name) throws Exception {
    CROSSING.countDown();
    CROSSING.await(10, TimeUnit.SECONDS);
    return name + "l" + right(name);
  }

  static String right(String name) throws Exception {
    CROSSING.countDown();
    CROSSING.await(10, TimeUnit.SECONDS);
    return name + "r" + (Report.runs("right") > 3 ? "" : more(name));
  }

  /** Back to where it may have come from; not for ever. */
  private static String more(String name) throws Exception {
    Report.ran("right");
    return left(name);
  }

  /** The body needs the lock of the one that waits for it. */
  private static void lockOfTheWaiter() throws Exception {
    long start;
    String mine;
    Future<String> other;
    synchronized (LOCK) {
      other = POOL.submit(() -> locking("k"));
      LOCKING.awaitReached();
      LOCKING.open();
      start = System.nanoTime();
      mine = locking("k");
    }
    Report.say("lock", mine, other.get(), fast(start));
  }

  static String locking(String name) {
    LOCKING.pass();
    synchronized (LOCK) {
      return name;
    }
  }

  private static void interrupted() throws Exception {
    Future<String> owner = POOL.submit(() -> interruptible("i"));
    INTERRUPTED.awaitReached();
    final Thread[] waiter = new Thread[1];
    Future<String> waiting =
        POOL.submit(
            () -> {
              waiter[0] = Thread.currentThread();
              String result = interruptible("i");
              return result + " " + Thread.interrupted();
            });
    Poll.until("it waits", () -> waiter[0] != null && isParked(waiter[0]));
    waiter[0].interrupt();
    // The first body still runs.
    Report.say("interrupted", waiting.get());
    INTERRUPTED.open();
    Report.say("its owner", owner.get());
  }

  static String interruptible(String name) {
    Report.ran("interruptible");
    if (!Thread.currentThread().isInterrupted()) {
      INTERRUPTED.pass();
    }
    return name;
  }

  /** On two instances that count as one, whose monitors are two. */
  private static void synchronizedMethod() throws Exception {
    final Monitor one = new Monitor();
    final Monitor two = new Monitor();
    long start = System.nanoTime();
    Future<String> first = POOL.submit(() -> one.find("s"));
    Future<String> second = POOL.submit(() -> two.find("s"));
    Report.say("synchronized", first.get(), second.get(), fast(start));
  }

  static final class Monitor {
    synchronized String find(String name) throws Exception {
      SYNCHRONIZED.countDown();
      // Neither goes on before both bodies run.
      return name + SYNCHRONIZED.await(15, TimeUnit.SECONDS);
    }
  }

  /** Those who joined what throws run the body themselves. */
  private static void failing() throws Exception {
    Callable<String> call =
        () -> {
          try {
            return failing("f");
          } catch (IllegalStateException e) {
            return e.getMessage();
          }
        };
    Future<String> first = POOL.submit(call);
    FAILING.awaitReached();
    final Thread[] waiter = new Thread[1];
    Future<String> second =
        POOL.submit(
            () -> {
              waiter[0] = Thread.currentThread();
              return call.call();
            });
    Poll.until("it waits", () -> waiter[0] != null && isParked(waiter[0]));
    FAILING.open();
    Report.say("failing", first.get(), second.get());
  }

  static String failing(String name) {
    Report.ran("failing");
    int runs = Report.runs("failing");
    FAILING.pass();
    if (runs == 1) {
      throw new IllegalStateException("first");
    }
    return name;
  }

  static int recursive(int number) {
    return number == 0 ? 0 : 1 + recursive(number - 1);
  }
}
