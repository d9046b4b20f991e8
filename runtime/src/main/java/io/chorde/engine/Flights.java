package io.chorde.engine;

import io.chorde.heap.Entry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What is being computed for one cached method, by its key. Whoever asks for a key that is here may
 * join instead of computing it too.
 *
 * <p>Thread-safe. Methods compare keys, and throw what that throws.
 */
final class Flights {

  private volatile ConcurrentMap<Object, Flight> byKey = none();
  private final Reentry reentry;

  Flights(Reentry reentry) {
    this.reentry = reentry;
  }

  /** Adds one; returns the one that is there already, or null. */
  Flight begin(Object key, Flight mine) {
    return byKey.putIfAbsent(key, mine);
  }

  /**
   * Takes the place of one that took too long; false if another caller was faster, or it landed.
   */
  boolean replace(Object key, Flight overdue, Flight mine) {
    if (!byKey.replace(key, overdue, mine)) {
      return false;
    }
    overdue.replace();
    return true;
  }

  /** Ends one, if it is still here, and gives those who joined what it came to, or null. */
  void end(Object key, Flight flight, Entry result) {
    boolean[] mark = null;
    try {
      mark = reentry.enter();
      byKey.remove(key, flight);
    } catch (Throwable failure) {
      // It cannot be found by its key any more: better no flights than one that stays for good.
      abortAll();
      throw failure;
    } finally {
      Reentry.leave(mark);
      flight.land(result);
    }
  }

  /** Calls that begin after this do not join what runs now. */
  void abort(Object key) {
    boolean[] mark = reentry.enter();
    try {
      byKey.remove(key);
    } finally {
      Reentry.leave(mark);
    }
  }

  /** The same for all keys; compares none of them, and so is free to be called anywhere. */
  void abortAll() {
    byKey = none();
  }

  private static ConcurrentMap<Object, Flight> none() {
    return new ConcurrentHashMap<Object, Flight>();
  }

  /** How many there are, about. */
  int size() {
    return byKey.size();
  }
}
