package io.chorde.engine;

import io.chorde.heap.Entry;

/**
 * A miss, or a refresh, on its way: the body of the method is running in the caller, who must tell
 * the outcome, once.
 *
 * <p>Belongs to the thread of its call. No method throws.
 */
public final class Computation {

  private final CachedMethod method;
  private final Object key;
  private final Flight flight;
  private final Entry old;
  private final boolean refresh;
  private final Due due;
  private final long stamp;
  private final long start = System.nanoTime();

  private Computation(
      CachedMethod method, Object key, Flight flight, Entry old, boolean refresh, Due due) {
    this.method = method;
    this.key = key;
    this.flight = flight;
    this.old = old;
    this.refresh = refresh;
    this.due = due;
    this.stamp = method.stampOf(key);
    if (flight != null) {
      flight.boardedBy(Thread.currentThread());
    }
  }

  /**
   * A miss whose body starts now.
   *
   * @param flight which others may join; null where this runs beside another one
   * @param old what is too old, or null
   */
  static Computation miss(CachedMethod method, Object key, Flight flight, Entry old) {
    return new Computation(method, key, flight, old, false, null);
  }

  /**
   * A refresh whose body starts now, in the caller that found the value due.
   *
   * @param old what is to be replaced
   */
  static Computation refreshByCaller(CachedMethod method, Flight flight, Entry old) {
    return new Computation(method, old.key(), flight, old, true, null);
  }

  /** A refresh whose body starts now, behind the back of who found the value due. */
  static Computation refresh(CachedMethod method, Due due) {
    return new Computation(method, due.key(), due.flight(), due.entry(), true, due);
  }

  /** The body returned this, which is stored if it may be; {@code value} may be null. */
  public void returned(Object value) {
    Entry entry = null;
    try {
      count();
      if (due == null || method.isAsBefore(due)) {
        entry = method.store(this, value);
      }
    } catch (Throwable failure) {
      method.rule().report("store", failure);
    } finally {
      method.end(this, entry);
    }
  }

  /** The body returned what is not to be stored, nor given to anybody else. */
  public void unkept() {
    try {
      count();
    } catch (Throwable failure) {
      method.rule().report("store", failure);
    } finally {
      method.end(this, null);
    }
  }

  /** It turned out that this call cannot be cached: nothing is stored, and nothing counted. */
  public void abandoned() {
    method.end(this, null);
  }

  /**
   * The body threw.
   *
   * @return what the caller gets instead: an older value; or null, and the failure is the caller's
   */
  public Entry threw(Throwable failure) {
    Entry entry = null;
    try {
      count();
      method.rule().statistics().error();
      Entry stale = method.staleFor(key);
      if (stale != null) {
        return stale;
      }
      if (due == null || method.isAsBefore(due)) {
        entry = method.storeFailure(this, failure);
      }
      return refresh && entry == null ? method.stillGood(old) : null;
    } catch (Throwable ours) {
      method.rule().report("store", ours);
      return null;
    } finally {
      method.end(this, entry);
    }
  }

  private void count() {
    long nanos = System.nanoTime() - start;
    if (refresh) {
      method.rule().statistics().refresh(nanos);
    } else {
      method.rule().statistics().miss(nanos);
    }
  }

  Object key() {
    return key;
  }

  Flight flight() {
    return flight;
  }

  Entry old() {
    return old;
  }

  boolean isRefresh() {
    return refresh;
  }

  /**
   * Whether a result may still be stored: over what was found at the start, but not over what came
   * there since, which began without this or was put. A miss may also fill what is empty.
   *
   * @param present what would be replaced, or null where there is nothing that could be given
   */
  boolean mayReplace(Entry present) {
    return stamp == method.stampOf(key)
        && (flight == null || !flight.isReplaced())
        && (present == old || present == null && !refresh);
  }
}
