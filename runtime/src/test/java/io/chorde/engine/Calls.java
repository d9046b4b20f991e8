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
  private final Engine engine = new Engine(ticker);

  /** A method that returns anything, and whose nulls are stored. */
  CachedMethod method() {
    return method(ValueType.of(Object.class));
  }

  CachedMethod method(ValueType type) {
    return method(type, true, said);
  }

  CachedMethod method(ValueType type, boolean nulls, Notices notices) {
    CachedRule rule = new CachedRule(new Policy(TTL, nulls), statistics, notices);
    return engine.method(rule, heap, type, scope);
  }

  /** A whole call by a key that may run the application's code. */
  static Object call(CachedMethod method, Object key, Supplier<?> body) {
    Object answer = method.lookupGuarded(key);
    if (answer instanceof Entry) {
      return ((Entry) answer).value();
    }
    Object result;
    try {
      result = body.get();
    } catch (RuntimeException failure) {
      if (answer != null) {
        ((Computation) answer).threw(failure);
      }
      throw failure;
    }
    if (answer != null) {
      ((Computation) answer).returned(result);
    }
    return result;
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
