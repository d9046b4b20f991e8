package io.chorde.engine;

import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.heap.HotEntries;
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

  /**
   * Uses of an entry that the store is told of, each, before most are kept from it: what decides
   * about eviction is how entries that are seldom asked for compare.
   */
  private static final int RECORDED_USES = 8;

  private final Engine engine;
  private final CachedRule rule;
  private final Heap heap;
  private final Ticker ticker;
  private final Statistics statistics;
  private final long ttlNanos;
  private final ValueType type;
  private final LoaderScope scope;

  /** Entries that can be given as they are, of the method's type, under plain keys. */
  private final HotEntries hot = new HotEntries();

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
   * The first half of the hot path, for keys that compare without code of the application,
   * {@linkplain io.chorde.key.Parts#plain plain} ones or over plain parts only: an entry whose key
   * has this hash, for the caller to compare. That way the caller needs no key of its own, and this
   * is small enough to be compiled into it.
   *
   * @param hash the key's {@code hashCode}
   * @return whose key is to be compared; null: ask {@link #lookup}
   */
  public Entry candidate(int hash) {
    return hot.get(hash);
  }

  /**
   * The other half: whether the call is a hit, with the {@linkplain Entry#stored stored} value as
   * its result. If not, ask {@link #lookup}: about a value that is too old, and now and then about
   * one that is not. A use that is recorded, and replayed by the store's eviction policy, costs
   * several times what the look itself does, and a policy that counts frequencies needs a fair
   * sample of the uses, not all of them.
   *
   * @param candidate whose key equals the call's
   */
  public boolean accepts(Entry candidate) {
    try {
      return isYoung(candidate) && statistics.fastHit();
    } catch (Throwable failure) {
      // A thread of the application's that throws when it is asked for its id, say.
      return false;
    }
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
        if (entry.isShared() && entry.use() > RECORDED_USES) {
          hot.add(entry);
        }
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
    Entry entry = heap.get(key, hot);
    if (entry == null || !isYoung(entry) || !type.accepts(entry.stored())) {
      return null;
    }
    statistics.slowHit();
    return entry;
  }

  private Object bypass() {
    statistics.uncached();
    return null;
  }

  private boolean isYoung(Entry entry) {
    return !ticker.hasReached(entry.birth() + ttlNanos);
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
    Entry entry = new Entry(key, stored, copier, hot, ticker.read());
    boolean[] mark = engine.reentry().enter();
    if (mark != null) {
      try {
        heap.put(entry);
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

  /** Who this is to its store. */
  HotEntries hot() {
    return hot;
  }
}
