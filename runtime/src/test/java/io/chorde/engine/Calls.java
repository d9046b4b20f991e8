package io.chorde.engine;

import io.chorde.heap.BoundedHeap;
import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.util.function.Supplier;

/** One rule, its methods, and calls of them as woven code makes them. */
final class Calls {

  static final long TTL = 1_000;

  /** What {@link #answer} gives where the body has to run. */
  static final Object NO_HIT = "no hit";

  final ManualTicker ticker = new ManualTicker();
  final Said said = new Said();
  final Statistics statistics = new Statistics();
  final Heap heap = BoundedHeap.ofEntries(1_000, Runnable::run);
  final LoaderScope scope = new LoaderScope(Calls.class.getClassLoader());
  final ManualPool pool = new ManualPool();
  final Engine engine = new Engine(ticker, pool, new ManagedLockOwners());

  /** A method that returns anything, and whose nulls are stored. */
  CachedMethod method() {
    return method(ValueType.of(Object.class));
  }

  CachedMethod method(ValueType type) {
    return method(type, true, said);
  }

  CachedMethod method(ValueType type, boolean nulls, Notices notices) {
    return method(type, Policy.ofTtl(TTL).withNulls(nulls), notices);
  }

  CachedMethod method(Policy policy) {
    return method(ValueType.of(Object.class), policy, said);
  }

  private CachedMethod method(ValueType type, Policy policy, Notices notices) {
    return engine.method(new CachedRule(policy, statistics, notices), heap, type, scope, true);
  }

  /** Puts a value into the store, whatever the method would say. */
  void store(CachedMethod method, Object key, Object value) {
    Entry entry = new Entry(key, value, null, method.hot(), ticker.read(), 1);
    heap.update(key, method.hot(), present -> entry);
  }

  /** A whole call by a key that may run the application's code. */
  static Object call(CachedMethod method, Object key, Supplier<?> body) {
    return call(method, key, body, true);
  }

  /** A whole call, but for the hot path. */
  static Object call(CachedMethod method, Object key, Supplier<?> body, boolean guarded) {
    Object answer = guarded ? method.lookupGuarded(key) : method.lookup(key);
    if (answer instanceof Due) {
      ((Due) answer)
          .refreshBy(
              () -> call(method, key, body, guarded),
              () -> guarded ? method.lookupGuarded(key) : method.lookup(key));
      answer = ((Due) answer).entry();
    }
    if (answer instanceof Entry) {
      return outcome((Entry) answer);
    }
    Object result;
    try {
      result = body.get();
    } catch (RuntimeException failure) {
      Entry instead = answer == null ? null : ((Computation) answer).threw(failure);
      if (instead == null) {
        throw failure;
      }
      return outcome(instead);
    }
    if (answer != null) {
      ((Computation) answer).returned(result);
    }
    return result;
  }

  private static Object outcome(Entry entry) {
    if (entry.thrown() != null) {
      throw (RuntimeException) entry.thrown();
    }
    return entry.value();
  }

  /** The value of a hit, or {@link #NO_HIT}; does not store. */
  static Object answer(CachedMethod method, Object key) {
    Object answer = method.lookupGuarded(key);
    return answer instanceof Entry ? ((Entry) answer).value() : NO_HIT;
  }

  /** What a call with this result leaves for the next one. */
  static Object answerAfter(CachedMethod method, Object result) {
    call(method, "key", () -> result);
    return answer(method, "key");
  }
}
