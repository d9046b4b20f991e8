package io.chorde.engine;

import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.heap.HotEntries;
import io.chorde.heap.SingleSlot;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A cached method that reads one number, which threads change, for tests that run these threads in
 * many orders. As small as may be: each step of it is one more place to switch threads.
 */
final class Race {

  static final String KEY = "key";

  private static final long LONG = TimeUnit.HOURS.toNanos(1);

  static final Policy LONG_LIVED = Policy.ofTtl(LONG).withWait(LONG);

  final ManualTicker ticker = new ManualTicker();
  final OwnPool pool = new OwnPool();
  final Blinking heap = new Blinking();
  final CachedMethod method;
  final AtomicInteger bodies = new AtomicInteger();

  /** What the method returns; changed before the method is told. */
  volatile int source = 1;

  Race() {
    this(LONG_LIVED);
  }

  Race(Policy policy) {
    Engine engine = new Engine(ticker, pool, thread -> -1);
    CachedRule rule = new CachedRule(policy, new Statistics(), (topic, text) -> {});
    LoaderScope scope = new LoaderScope(Race.class.getClassLoader());
    method = engine.method(rule, heap, ValueType.of(Object.class), scope, true);
  }

  /** A call as woven code makes it. */
  int call() {
    Entry hit = hit();
    return (Integer) (hit != null ? hit.stored() : Calls.call(method, KEY, this::body, false));
  }

  /** The first part of that: the hot path, or null. */
  Entry hit() {
    Entry entry = method.candidate(KEY.hashCode());
    return entry != null && KEY.equals(entry.key()) && method.accepts(entry) ? entry : null;
  }

  /** Calls until the next call makes the value quick to find. */
  void warm() {
    for (int i = 0; i < 10; i++) {
      call();
    }
  }

  private Object body() {
    bodies.getAndIncrement();
    return source;
  }

  /** Runs two tasks at the same time; what they throw is thrown. */
  static void together(Runnable one, Runnable other) {
    Throwable[] failures = new Throwable[2];
    Thread first = thread(one, failures, 0);
    Thread second = thread(other, failures, 1);
    first.start();
    second.start();
    try {
      first.join();
      second.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (Throwable failure : failures) {
      if (failure != null) {
        throw new AssertionError(failure);
      }
    }
  }

  private static Thread thread(Runnable task, Throwable[] failures, int index) {
    return new Thread(
        () -> {
          try {
            task.run();
          } catch (Throwable failure) {
            failures[index] = failure;
          }
        });
  }

  /** A single slot that once can be made to look as it did before its entry came. */
  static final class Blinking implements Heap {

    private final Heap slot = new SingleSlot();
    private volatile boolean closed;

    void blink() {
      closed = true;
    }

    @Override
    public HotEntries newOwner() {
      return slot.newOwner();
    }

    @Override
    public Entry get(Object key, HotEntries owner) {
      if (closed) {
        closed = false;
        return null;
      }
      return slot.get(key, owner);
    }

    @Override
    public void update(Object key, HotEntries owner, Change change) {
      slot.update(key, owner, change);
    }

    @Override
    public void sweep() {
      slot.sweep();
    }

    @Override
    public long size() {
      return slot.size();
    }
  }

  /** One refresh at a time, which the thread that brought it runs as if it were the pool's own. */
  static final class OwnPool implements RefreshPool {

    private volatile Runnable next;
    private volatile Thread worker;

    @Override
    public void execute(Runnable refresh) {
      next = refresh;
    }

    void runAll() {
      Runnable refresh = next;
      next = null;
      if (refresh != null) {
        worker = Thread.currentThread();
        refresh.run();
        worker = null;
      }
    }

    @Override
    public boolean isOwnThread() {
      return worker == Thread.currentThread();
    }
  }
}
