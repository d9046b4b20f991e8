package io.chorde.time;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A ticker that costs one volatile read: a daemon thread publishes the time each 10 ms.
 *
 * <p>Reading {@link System#nanoTime} is a good part of what a hit in a cache with expiry costs, and
 * a ttl needs no such precision. The price is an error of one beat. A thread that starves beats
 * late, and an error without a bound would be a value past its ttl; so after a beat that came
 * {@value #LATE_BEATS} periods late or more, reads go to the real clock until the beat was regular
 * for a second.
 *
 * <p>Thread-safe. The thread ends with {@link #close}, or with the JVM.
 */
public final class CoarseTicker extends Ticker implements AutoCloseable {

  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(10);
  private static final int LATE_BEATS = 5;
  private static final long PROBATION = TimeUnit.SECONDS.toNanos(1);

  /** In place of a time: the beat is not to be trusted. */
  private static final long UNRELIABLE = -1;

  private final long origin = System.nanoTime();
  private final Thread thread;
  private volatile long published;
  private volatile boolean closed;

  private CoarseTicker() {
    thread = new Thread(null, new Beat(), "chorde-ticker", 64 * 1024);
    thread.setDaemon(true);
  }

  /** A ticker whose thread runs. */
  public static CoarseTicker start() {
    CoarseTicker ticker = new CoarseTicker();
    ticker.thread.start();
    return ticker;
  }

  @Override
  public long read() {
    long time = published;
    return time != UNRELIABLE ? time : elapsed();
  }

  /** Ends the thread; reads use the real clock from then on. */
  @Override
  public void close() {
    closed = true;
    published = UNRELIABLE;
    LockSupport.unpark(thread);
  }

  private long elapsed() {
    return System.nanoTime() - origin;
  }

  private final class Beat implements Runnable {
    @Override
    public void run() {
      long last = elapsed();
      long reliableFrom = 0;
      while (!closed) {
        LockSupport.parkNanos(PERIOD);
        long now = elapsed();
        if (now - last > LATE_BEATS * PERIOD) {
          reliableFrom = now + PROBATION;
        }
        published = now < reliableFrom ? UNRELIABLE : now;
        last = now;
      }
      published = UNRELIABLE;
    }
  }
}
