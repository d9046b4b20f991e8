package io.chorde.heap;

/**
 * Whether an entry is being computed anew, and how earlier attempts went: one attempt at a time,
 * and after failures a pause that doubles. Thread-safe.
 */
public final class RefreshState {

  private static final int MOST_DOUBLINGS = 7;

  private boolean running;
  private int failures;
  private long notBefore = Entry.LONG_AGO;
  private long renewedUntil = Entry.LONG_AGO;

  RefreshState() {}

  /**
   * Begins an attempt, which must be ended by {@link #failed} or {@link #ended}.
   *
   * @param now in nanoseconds of any ticker, the same as for {@link #failed}
   * @param renewal until when the old value is to live at least
   * @return false if there is one on its way, or it is too early for the next
   */
  public synchronized boolean begin(long now, long renewal) {
    if (running || now < notBefore) {
      return false;
    }
    running = true;
    renewedUntil = renewal;
    return true;
  }

  /**
   * Ends an attempt that came to nothing.
   *
   * @param pause before the next one, after a first failure; doubles with each, up to 128 times it
   */
  public synchronized void failed(long now, long pause) {
    running = false;
    notBefore = now + (pause << Math.min(failures, MOST_DOUBLINGS));
    failures++;
  }

  /** Ends an attempt without a verdict: the next one may begin at once. */
  public synchronized void ended() {
    running = false;
  }

  /** When the next attempt may begin; long ago if there was no failure. */
  public synchronized long notBefore() {
    return notBefore;
  }

  /** Until when the entry lives at least; long ago if there was no attempt. */
  public synchronized long renewedUntil() {
    return renewedUntil;
  }

  synchronized boolean isRunning() {
    return running;
  }
}
