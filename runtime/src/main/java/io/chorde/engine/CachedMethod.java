package io.chorde.engine;

import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.heap.HotEntries;
import io.chorde.key.Key;
import io.chorde.key.Parts;
import io.chorde.key.UnfitKeyException;
import io.chorde.time.Ticker;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One method whose results are kept: for one implementation and, where instances are
 * interchangeable, one class of receivers. The caller builds the key and runs the body; this
 * decides whether it must.
 *
 * <p>Thread-safe. No method throws: whatever fails in here costs a run of the body.
 */
public final class CachedMethod {

  /**
   * Uses of an entry that the store is told of before they are kept from it: what decides about
   * eviction is how entries that are seldom asked for compare.
   */
  private static final int RECORDED_USES = 8;

  private static final Heap.Change DROP =
      new Heap.Change() {
        @Override
        public Entry apply(Entry present) {
          return null;
        }
      };

  private static final Heap.Change EXPIRE =
      new Heap.Change() {
        @Override
        public Entry apply(Entry present) {
          return present == null || present.isExpired() ? present : present.expired();
        }
      };

  private final Engine engine;
  private final CachedRule rule;
  private final Heap heap;
  private final Ticker ticker;
  private final Statistics statistics;
  private final Policy policy;
  private final LoaderScope scope;
  private final boolean mayWait;
  private final Ages ages;
  private final Entries entries;

  /** Entries that can be given as they are, of the method's type, under plain keys. */
  private final HotEntries hot;

  /** What is being computed, by its key. */
  private final Flights flights;

  /** Counts how often all was cleared. */
  private final AtomicLong cleared = new AtomicLong();

  CachedMethod(
      Engine engine,
      CachedRule rule,
      Heap heap,
      ValueType type,
      LoaderScope scope,
      boolean mayWait) {
    this.engine = engine;
    this.rule = rule;
    this.heap = heap;
    this.hot = heap.newOwner();
    this.scope = scope;
    this.mayWait = mayWait;
    // Out of their objects, as a hit reads them.
    this.ticker = engine.ticker();
    this.statistics = rule.statistics();
    this.policy = rule.policy();
    this.ages = new Ages(policy, ticker);
    this.flights = new Flights(engine.reentry());
    this.entries = new Entries(rule, type, scope, hot, ages, ticker);
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
   * its result. If not, ask {@link #lookup}.
   *
   * @param candidate whose key equals the call's
   */
  public boolean accepts(Entry candidate) {
    try {
      if (ticker.hasReached(candidate.quickUntil())) {
        return false;
      }
      statistics.fastHit();
      return true;
    } catch (Throwable failure) {
      // A thread of the application's that throws when it is asked for its id, say.
      return false;
    }
  }

  /**
   * Answers a call by a key that compares without code of the application.
   *
   * @return an {@link Entry}: the call is a hit, and that is its value; a {@link Due}: the same,
   *     and the value is to be computed anew; a {@link Computation}: run the body and tell it the
   *     outcome; null: run the body, nothing will be stored
   */
  public Object lookup(Object key) {
    try {
      Due expected = engine.expected().of(this);
      if (expected != null) {
        return recalled(expected, key);
      }
      Object answer = find(key, true);
      if (answer != null) {
        return answer;
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
      Due expected = engine.expected().of(this);
      if (expected != null) {
        return recalled(expected, key);
      }
      Object answer = find(key, false);
      return answer != null ? answer : miss(key);
    } catch (Throwable failure) {
      return failed(failure);
    } finally {
      Reentry.leave(mark);
    }
  }

  /**
   * The answer to the call of a refresh. With other arguments than it had, it is no call that the
   * application made: nothing is kept of it. When it looks again, at the end, nothing is to run.
   */
  private Object recalled(Due due, Object key) {
    boolean asBefore = key.equals(due.key());
    if (due.hasBegun()) {
      return asBefore ? due : due.entry();
    }
    if (!asBefore) {
      return bypass();
    }
    Computation refresh = Computation.refresh(this, due);
    due.begin();
    engine.expected().forget();
    return refresh;
  }

  /** The answer, if the body need not run for want of a value; otherwise null. */
  private Object find(Object key, boolean plain) {
    Entry entry = present(key);
    if (entry == null || ages.isOver(entry)) {
      return null;
    }
    if (ages.isDue(entry) && mayRefresh(plain) && ages.beginRefresh(entry)) {
      Object refresh = refresh(entry);
      if (refresh != null) {
        return refresh;
      }
    }
    if (plain && entry.isShared() && entry.use() > RECORDED_USES) {
      hot.add(entry, ages.quickUntil(entry));
    }
    statistics.slowHit();
    return entry;
  }

  /** Not in a call from inside a comparison: maps that compare just now are not to be changed. */
  private boolean mayRefresh(boolean plain) {
    return !plain || !engine.reentry().isEntered();
  }

  /** What the store has, however old, if it is fit to be given. */
  private Entry present(Object key) {
    Entry entry = heap.get(key, hot);
    return entry == null || entry.isRetired() || !entries.accepts(entry) ? null : entry;
  }

  /** Has a claimed entry computed anew; null if that is under way. */
  private Object refresh(Entry entry) {
    boolean byCaller = policy.refresher() == Policy.Refresher.CALLER;
    Flight flight = null;
    try {
      flight = new Flight(byCaller ? Thread.currentThread() : null);
      if (flights.begin(entry.key(), flight) != null) {
        entry.refreshState().ended();
        return null;
      }
      // From the hot path to here, so that the refresh's own lookup comes by.
      hot.remove(entry);
      if (byCaller) {
        return Computation.refreshByCaller(this, flight, entry);
      }
      statistics.slowHit();
      return new Due(this, entry.key(), flight, entry);
    } catch (Throwable failure) {
      drop(entry, flight);
      throw failure;
    }
  }

  private Object bypass() {
    statistics.uncached();
    return null;
  }

  private Object miss(Object key) {
    Object frozen;
    try {
      frozen = key instanceof Key ? ((Key) key).frozen(scope) : Parts.frozen(key, scope);
    } catch (UnfitKeyException unfit) {
      statistics.uncached();
      rule.notices()
          .once(
              "key " + unfit.type(),
              "calls with such an argument are not cached: " + unfit.getMessage());
      return null;
    }
    Flight mine = new Flight(Thread.currentThread());
    Flight running = flights.begin(frozen, mine);
    return running == null ? begin(frozen, mine) : join(frozen, running, mine);
  }

  /** Runs the body, unless it was run between the look into the store and now. */
  private Object begin(Object key, Flight mine) {
    try {
      Entry entry = present(key);
      if (entry != null && !ages.isOver(entry)) {
        flights.end(key, mine, entry);
        statistics.slowHit();
        return entry;
      }
      return Computation.miss(this, key, mine, entry);
    } catch (Throwable failure) {
      end(key, mine, null);
      throw failure;
    }
  }

  private Object join(Object key, Flight running, Flight mine) {
    Waits.End end = await(running);
    Entry entry = end == Waits.End.LANDED ? running.result() : null;
    if (entry == null || ages.isOver(entry)) {
      // Another one who waited may have been faster.
      entry = present(key);
    }
    if (entry != null && !ages.isOver(entry)) {
      statistics.slowHit();
      return entry;
    }
    if (end != Waits.End.OVERDUE || !flights.replace(key, running, mine)) {
      return Computation.miss(this, key, null, entry);
    }
    try {
      return Computation.miss(this, key, mine, entry);
    } catch (Throwable failure) {
      end(key, mine, null);
      throw failure;
    }
  }

  private Waits.End await(Flight flight) {
    if (flight.owner() == null) {
      // A refresh that waits for a thread of the pool: by then its value can be there.
      return Waits.End.OVERDUE;
    }
    if (!mayWait || engine.isOwnThread()) {
      return Waits.End.CIRCLE;
    }
    long start = System.nanoTime();
    Waits.End end = engine.waits().await(flight, start + policy.waitNanos());
    statistics.waited(System.nanoTime() - start);
    return end;
  }

  private Object failed(Throwable failure) {
    statistics.uncached();
    return rule.report("lookup", failure);
  }

  /** Stores what a computation came to; returns what those may be given who joined it, or null. */
  Entry store(final Computation computation, Object value) {
    Entry entry = entries.of(computation.key(), value);
    if (entry != null && (value != null || policy.storesNulls())) {
      put(computation, entry);
    }
    return entry;
  }

  /** The same for an exception. */
  Entry storeFailure(Computation computation, Throwable failure) {
    Entry entry = policy.stores(failure) ? entries.ofFailure(computation.key(), failure) : null;
    if (entry != null) {
      put(computation, entry);
    }
    return entry;
  }

  private void put(final Computation computation, final Entry entry) {
    update(
        entry.key(),
        new Heap.Change() {
          @Override
          public Entry apply(Entry present) {
            return computation.mayReplace(fit(present, computation)) ? entry : present;
          }
        });
  }

  /** What is not to be replaced without need: null for what nobody can be given any more. */
  private Entry fit(Entry present, Computation computation) {
    return present == null
            || present != computation.old()
                && (present.isRetired() || !entries.accepts(present) || ages.isOver(present))
        ? null
        : present;
  }

  /** False if this thread is comparing keys already, and so may not. */
  private boolean update(Object key, Heap.Change change) {
    boolean[] mark = engine.reentry().enter();
    if (mark == null) {
      return false;
    }
    try {
      heap.update(key, hot, change);
      return true;
    } finally {
      Reentry.leave(mark);
    }
  }

  /** What stands in for an exception, as things are now; or null. */
  Entry staleFor(Object key) {
    if (policy.staleOnError() == 0) {
      return null;
    }
    boolean[] mark = engine.reentry().enter();
    try {
      Entry entry = present(key);
      if (entry == null || !ages.standsIn(entry)) {
        return null;
      }
      statistics.stale();
      return entry;
    } finally {
      Reentry.leave(mark);
    }
  }

  /** What the caller gets whose refresh failed: the value that all others get, or null. */
  Entry stillGood(Entry due) {
    return due.isRetired() || ages.isOver(due) ? null : due;
  }

  /** A computation is over: lets those go on who joined it. */
  void end(Computation computation, Entry result) {
    try {
      if (computation.isRefresh()) {
        // Whatever it came to; where it took the old one's place, nobody asks any more.
        ages.refreshFailed(computation.old());
      }
    } catch (Throwable failure) {
      rule.report("refresh", failure);
    } finally {
      if (computation.flight() != null) {
        end(computation.key(), computation.flight(), result);
      }
    }
  }

  private void end(Object key, Flight flight, Entry result) {
    try {
      flights.end(key, flight, result);
    } catch (Throwable failure) {
      rule.report("lookup", failure);
    }
  }

  /** Lets the pool make the call that computes a due value. */
  void refresh(final Due due, final Runnable call) {
    try {
      engine.pool().execute(new Refresh(this, due, call, engine.expected()));
    } catch (RejectedExecutionException full) {
      drop(due);
      statistics.rejected();
    } catch (Throwable failure) {
      drop(due);
      rule.report("refresh", failure);
    }
  }

  /** Whether what a refresh came to is of the key that it was begun for; at its end. */
  boolean isAsBefore(Due due) {
    engine.expected().expect(this, due);
    try {
      return due.isAsBefore();
    } catch (Exception failure) {
      return false;
    } finally {
      engine.expected().forget();
    }
  }

  /** A due value was not computed; tried again after a pause. */
  void drop(Due due) {
    drop(due.entry(), due.flight());
  }

  private void drop(Entry entry, Flight flight) {
    try {
      ages.refreshFailed(entry);
    } catch (Throwable failure) {
      rule.report("refresh", failure);
    } finally {
      if (flight != null) {
        end(entry.key(), flight, null);
      }
    }
  }

  /**
   * Forgets a value. A computation of it that is running will not be stored, nor joined by calls
   * that begin after this returns. Where the key cannot be compared, because that throws or this
   * thread is at it already, all values are forgotten; so for the other changes.
   *
   * @param key as it is stored
   */
  public void invalidate(Object key) {
    change(key, DROP);
  }

  /** The same, but the value may still stand in for an exception. */
  public void expire(Object key) {
    change(key, EXPIRE);
  }

  /**
   * Keeps this value, whatever is running. False if it cannot be kept, which is said; what was kept
   * before is forgotten then.
   */
  public boolean put(Object key, Object value) {
    final Entry entry = entryOf(key, value);
    if (entry == null) {
      invalidate(key);
      return false;
    }
    return change(
        key,
        new Heap.Change() {
          @Override
          public Entry apply(Entry present) {
            return entry;
          }
        });
  }

  private Entry entryOf(Object key, Object value) {
    try {
      return entries.of(key, value);
    } catch (Throwable failure) {
      rule.reportChange(failure);
      return null;
    }
  }

  /** The value that a call would get at once, or null. Computes nothing, and counts nothing. */
  public Entry peek(Object key) {
    boolean[] mark = null;
    try {
      mark = engine.reentry().enter();
      Entry entry = present(key);
      return entry == null || ages.isOver(entry) ? null : entry;
    } catch (Throwable failure) {
      rule.report("lookup", failure);
      return null;
    } finally {
      Reentry.leave(mark);
    }
  }

  /** Forgets all values. */
  public void clear() {
    cleared.getAndIncrement();
    hot.retireAll();
    flights.abortAll();
  }

  /**
   * Changes what the store has, whatever is running. The stamp moves first, so that nothing older
   * is stored after the change; flights end last, as one that begins before the change may land
   * with what the store has until then.
   */
  private boolean change(Object key, Heap.Change change) {
    boolean changed = false;
    try {
      engine.stamps().move(salted(key));
      changed = update(key, change);
      if (changed) {
        flights.abort(key);
      }
    } catch (Throwable failure) {
      changed = false;
      rule.reportChange(failure);
    } finally {
      if (!changed) {
        // A key that cannot be compared, or not now: no value may outlive what was meant for it.
        clear();
      }
    }
    return changed;
  }

  /** Moves on with each invalidation of the key. Both counters only grow. */
  long stampOf(Object key) {
    return engine.stamps().of(salted(key)) + cleared.get();
  }

  private int salted(Object key) {
    return key.hashCode() + System.identityHashCode(this);
  }

  /** How many keys are being computed, about. */
  int running() {
    return flights.size();
  }

  CachedRule rule() {
    return rule;
  }

  /** Who this is to its store. */
  HotEntries hot() {
    return hot;
  }
}
