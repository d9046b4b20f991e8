package io.chorde.engine;

import io.chorde.heap.Entry;

/**
 * A hit on a value that is due to be computed anew, behind the caller's back: whoever asked knows
 * how, and is to say so by one of these methods, once. Thread-safe. No method throws.
 */
public final class Due {

  private final CachedMethod method;
  private final Object key;
  private final Flight flight;
  private final Entry entry;

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
   */
  public void refreshBy(Runnable call) {
    method.refresh(this, call);
  }

  /** It cannot be computed that way. */
  public void drop() {
    method.drop(this);
  }

  Object key() {
    return key;
  }

  Flight flight() {
    return flight;
  }
}
