package io.chorde.engine;

import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.key.Key;
import io.chorde.key.Parts;
import io.chorde.key.UnfitKeyException;
import io.chorde.time.Ticker;
import io.chorde.value.Copier;
import io.chorde.value.LoaderScope;
import io.chorde.value.Sharing;
import io.chorde.value.Unrepeatable;
import io.chorde.value.ValueType;

/**
 * One method whose results are kept: for one implementation and, where instances are
 * interchangeable, one class of receivers. The caller builds the key and runs the body; this
 * decides whether it must.
 *
 * <p>Thread-safe. No method throws: whatever fails in here costs a run of the body.
 */
public final class CachedMethod {

  private final Engine engine;
  private final CachedRule rule;
  private final Heap heap;
  private final Ticker ticker;
  private final Statistics statistics;
  private final long ttlNanos;
  private final ValueType type;
  private final LoaderScope scope;

  CachedMethod(Engine engine, CachedRule rule, Heap heap, ValueType type, LoaderScope scope) {
    this.engine = engine;
    this.rule = rule;
    this.heap = heap;
    this.type = type;
    this.scope = scope;
    // Out of their objects, as a hit reads them.
    this.ticker = engine.ticker();
    this.statistics = rule.statistics();
    this.ttlNanos = rule.policy().ttlNanos();
  }

  /**
   * The hot path: the entry for a key that compares without code of the application, {@linkplain
   * io.chorde.key.Parts#plain plain} or over plain parts only. Small enough to be compiled into its
   * caller, and so it leaves to {@link #lookup} whatever is not a plain hit: a miss, a value that
   * each caller gets a copy of, a failure, and now and then a hit that the store should know of.
   *
   * @return whose {@linkplain Entry#stored stored} value is the result; null: ask {@link #lookup}
   */
  public Entry hit(Object key) {
    try {
      Entry entry = heap.peek(key, this);
      if (entry != null && entry.isShared() && isValid(entry) && statistics.fastHit()) {
        return entry;
      }
    } catch (Throwable failure) {
      // The lookup that follows meets it again, and says so.
      return null;
    }
    return null;
  }

  /**
   * Answers a call by a key that compares without code of the application.
   *
   * @return an {@link Entry}: the call is a hit, and that is its value; a {@link Computation}: run
   *     the body and tell it the outcome; null: run the body, nothing will be stored
   */
  public Object lookup(Object key) {
    try {
      Entry entry = find(key);
      if (entry != null) {
        return entry;
      }
      return engine.reentry().isEntered() ? bypass() : miss(key);
    } catch (Throwable failure) {
      return failed(failure);
    }
  }

  /**
   * The same for any key. Its {@code equals} may call cached methods: on this thread, those calls
   * are answered from what is stored under plain keys, and otherwise bypass.
   */
  public Object lookupGuarded(Object key) {
    boolean[] mark = null;
    try {
      mark = engine.reentry().enter();
      if (mark == null) {
        return bypass();
      }
      Entry entry = find(key);
      return entry != null ? entry : miss(key);
    } catch (Throwable failure) {
      return failed(failure);
    } finally {
      Reentry.leave(mark);
    }
  }

  private Entry find(Object key) {
    Entry entry = heap.get(key, this);
    if (entry == null || !isValid(entry)) {
      return null;
    }
    statistics.slowHit();
    return entry;
  }

  private Object bypass() {
    statistics.uncached();
    return null;
  }

  private boolean isValid(Entry entry) {
    return !ticker.hasReached(entry.birth() + ttlNanos) && type.accepts(entry.stored());
  }

  private Object miss(Object key) {
    try {
      Object frozen = key instanceof Key ? ((Key) key).frozen(scope) : Parts.frozen(key, scope);
      return new Computation(this, frozen);
    } catch (UnfitKeyException unfit) {
      statistics.uncached();
      rule.notices()
          .once(
              "key " + unfit.type(),
              "calls with such an argument are not cached: " + unfit.getMessage());
      return null;
    }
  }

  private Object failed(Throwable failure) {
    statistics.uncached();
    return rule.report("lookup", failure);
  }

  /** Stores what a computation came to. */
  void store(Object key, Object value) {
    if (value == null && !rule.policy().storesNulls()) {
      return;
    }
    String obstacle = obstacle(value);
    if (obstacle != null) {
      rule.notices()
          .once(
              "value " + value.getClass().getName(),
              "results of " + value.getClass().getName() + " are not cached: " + obstacle);
      return;
    }
    Copier copier = value == null ? null : Copier.of(value.getClass());
    Object stored = copier == null ? value : copier.copy(value);
    Class<?> shared = Sharing.mutableClassIn(value, copier != null);
    if (shared != null) {
      rule.notices()
          .once(
              "shared " + shared.getName(),
              "callers share instances of "
                  + shared.getName()
                  + ", which can change; cache this only if no caller changes them");
    }
    Entry entry = new Entry(stored, copier, this, ticker.read());
    boolean[] mark = engine.reentry().enter();
    if (mark != null) {
      try {
        heap.put(key, entry);
      } finally {
        Reentry.leave(mark);
      }
    }
  }

  private String obstacle(Object value) {
    if (value == null) {
      return null;
    }
    if (Unrepeatable.isInstance(value)) {
      return "such an object can be used once, or owns a resource";
    }
    if (!scope.reaches(value)) {
      return "it belongs to a class loader that may be unloaded earlier";
    }
    return type.accepts(value) ? null : "it is not a " + type;
  }

  CachedRule rule() {
    return rule;
  }
}
