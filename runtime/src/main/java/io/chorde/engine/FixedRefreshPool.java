package io.chorde.engine;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A fixed number of daemon threads and a queue with an end. A {@code ThreadPoolExecutor} would have
 * its threads started by whoever brings work, that is by the application's threads, from which they
 * would inherit thread locals and rights; here one who is fit for it starts them all, with the
 * first refresh.
 *
 * <p>Thread-safe.
 */
public final class FixedRefreshPool implements RefreshPool {

  /** What is done on a pool's thread after each refresh. */
  public interface Cleaner {
    /** Takes away what the application's code left with the calling thread. Does not throw. */
    void clean();
  }

  private final int threads;
  private final BlockingQueue<Runnable> queue;
  private final Executor starter;
  private final Cleaner cleaner;
  private final AtomicBoolean started = new AtomicBoolean();

  /**
   * A pool without threads as yet.
   *
   * @param threads 1 or more
   * @param queue how many refreshes may wait for a thread, 1 or more
   * @param starter starts the threads, which inherit from the thread that it runs on
   */
  public FixedRefreshPool(int threads, int queue, Executor starter, Cleaner cleaner) {
    this.threads = threads;
    this.queue = new ArrayBlockingQueue<Runnable>(queue);
    this.starter = starter;
    this.cleaner = cleaner;
  }

  @Override
  public void execute(Runnable refresh) {
    if (!queue.offer(refresh)) {
      throw new RejectedExecutionException("the queue of refreshes is full");
    }
    if (!started.get() && started.compareAndSet(false, true)) {
      try {
        starter.execute(
            new Runnable() {
              @Override
              public void run() {
                startAll();
              }
            });
      } catch (Throwable failure) {
        started.set(false);
        queue.remove(refresh);
        throw failure;
      }
    }
  }

  private void startAll() {
    for (int i = 1; i <= threads; i++) {
      try {
        new Worker("chorde-refresh-" + i).start();
      } catch (Throwable failure) {
        // No room for a thread now. A few do as well; if there is none, the next refresh tries it.
        started.set(i > 1);
        return;
      }
    }
  }

  @Override
  public boolean isOwnThread() {
    Thread thread = Thread.currentThread();
    return thread instanceof Worker && ((Worker) thread).isOf(this);
  }

  private final class Worker extends Thread {

    Worker(String name) {
      super(name);
      setDaemon(true);
    }

    boolean isOf(FixedRefreshPool pool) {
      return pool == FixedRefreshPool.this;
    }

    @Override
    public void run() {
      while (true) {
        try {
          queue.take().run();
        } catch (Throwable failure) {
          // An interruption, or a stop, that the application's code meant for itself.
          continue;
        } finally {
          cleaner.clean();
        }
      }
    }
  }
}
