package io.chorde.engine;

import io.chorde.heap.Entry;
import java.util.concurrent.Callable;

/**
 * A hit on a value that is due to be computed anew, behind the caller's back: whoever asked knows
 * how, and is to say so by one of these methods, once. Thread-safe. No method throws.
 */
public final class Due {

  private final CachedMethod method;
  private final Object key;
  private final Flight flight;
  private final Entry entry;

  private volatile Callable<?> look;
  private volatile boolean begun;

  Due(CachedMethod method, Object key, Flight flight, Entry entry) {
    this.method = method;
    this.key = key;
    this.flight = flight;
    this.entry = entry;
  }

  /** What the caller gets at once. */
  public Entry entry() {
    return entry;
  }

  /**
   * Has the value computed by the engine's pool.
   *
   * @param call calls the method as the application did: it will look up this key, and be told to
   *     run the body; what it throws is only counted
   * @param again looks up what the call does, and returns the answer: at the end of the body, to
   *     tell whether its arguments still are those of this key. Their owner has them back since
   *     long, and may have changed them while the body read them
   */
  public void refreshBy(Runnable call, Callable<?> again) {
    look = again;
    method.refresh(this, call);
  }

  /** It cannot be computed that way. */
  public void drop() {
    method.drop(this);
  }

  /** Its body runs, or has run. */
  void begin() {
    begun = true;
  }

  boolean hasBegun() {
    return begun;
  }

  /**
   * Whether the call looks up this key still. Runs code of the application, and throws its throws.
   */
  boolean isAsBefore() throws Exception {
    return look.call() == this;
  }

  Object key() {
    return key;
  }

  Flight flight() {
    return flight;
  }
}
