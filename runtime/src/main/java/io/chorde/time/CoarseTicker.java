package io.chorde.time;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A ticker that costs one volatile read: a daemon thread publishes the time each 10 ms.
 *
 * <p>Reading {@link System#nanoTime} is a good part of what a hit in a cache with expiry costs, and
 * a ttl needs no such precision. The price is an error of one beat. A thread that starves beats
 * late, and an error without a bound would be a value past its ttl. So after a beat that came
 * {@value #LATE_BEATS} periods late or more, and until the beat was regular for a second, the
 * published time decides only about moments that are further off than it could be wrong by; nearer
 * ones are held against the real clock.
 *
 * <p>Thread-safe. The thread ends with {@link #close}, or with the JVM.
 */
public final class CoarseTicker extends Ticker implements AutoCloseable {

  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(10);
  private static final int LATE_BEATS = 5;
  private static final long PROBATION = TimeUnit.SECONDS.toNanos(1);

  /** How wrong the published time is taken to be, at most, while the beat is late. */
  private static final long DOUBT = TimeUnit.SECONDS.toNanos(2);

  /**
   * That it is not to be trusted at all; so far from the end of the scale that no sum overflows.
   */
  private static final long NO_TRUST = Long.MAX_VALUE / 4;

  private final long origin = System.nanoTime();
  private final Thread thread;
  private volatile long published;

  /** 0 while the beat is regular. */
  private volatile long doubt;

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
    return doubt == 0 ? published : elapsed();
  }

  @Override
  public boolean hasReached(long moment) {
    long unsure = doubt;
    long time = published;
    if (time < moment - unsure) {
      return false;
    }
    return unsure == 0 || elapsed() >= moment;
  }

  /** Ends the thread; only the real clock counts from then on. */
  @Override
  public void close() {
    closed = true;
    doubt = NO_TRUST;
    LockSupport.unpark(thread);
  }

  private long elapsed() {
    return System.nanoTime() - origin;
  }

  private final class Beat implements Runnable {
    @Override
    public void run() {
      long last = elapsed();
      long regularFrom = 0;
      while (!closed) {
        LockSupport.parkNanos(PERIOD);
        long now = elapsed();
        if (now - last > LATE_BEATS * PERIOD) {
          regularFrom = now + PROBATION;
        }
        published = now;
        doubt = now < regularFrom ? DOUBT : 0;
        last = now;
      }
      doubt = NO_TRUST;
    }
  }
}
