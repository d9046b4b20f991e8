package io.chorde.agent.call;

import io.chorde.agent.match.GeneratedClasses;
import io.chorde.engine.CachedMethod;
import io.chorde.engine.Computation;
import io.chorde.heap.Entry;
import io.chorde.key.ArgumentsKey;
import io.chorde.key.Parts;
import io.chorde.value.ImmutableTypes;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * One woven method of one class: answers its calls in the words of the gate. Where receivers are
 * told apart by their class, each class has a cached method of its own here; nearly always there is
 * one, so the first is kept at hand.
 *
 * <p>Thread-safe. Lookups do not throw. Public, with its lookups, for the code that {@link
 * KeyShapes} makes, which lives in another loader.
 */
public final class WovenMethod {

  /** Makes the cached method for a class of receivers. */
  interface Factory {
    /** A new one, or null where this class must not be kept. */
    CachedMethod create(Class<?> receiver);
  }

  /** Immutable, so that it may be published by a race. */
  private static final class Lane {
    final Class<?> receiver;
    final CachedMethod method;

    Lane(Class<?> receiver, CachedMethod method) {
      this.receiver = receiver;
      this.method = method;
    }
  }

  private final Factory factory;
  private final CachedMethod only;
  private final ConcurrentMap<Class<?>, CachedMethod> others =
      new ConcurrentHashMap<Class<?>, CachedMethod>(2);
  private Lane first = new Lane(null, null);

  /** Null where the rule has no expressions, and until they are compiled. */
  private volatile MethodHandle linked;

  /** A method whose receivers are not told apart by their class. */
  WovenMethod(CachedMethod only) {
    this.only = only;
    this.factory = null;
  }

  /** A method whose receivers are. */
  WovenMethod(Factory factory) {
    this.only = null;
    this.factory = factory;
  }

  /** The whole lookup, expressions included; null where there is none yet. */
  MethodHandle linked() {
    return linked;
  }

  /** Keeps the whole lookup, for call sites to come. */
  void link(MethodHandle lookup) {
    linked = lookup;
  }

  /** Who keeps the results, whatever the receiver. */
  public CachedMethod cached() {
    return only;
  }

  /**
   * Who keeps the results for receivers of this class, if that is at hand; null: {@link #lookup}.
   */
  public CachedMethod cached(Object receiver) {
    Lane lane = first;
    return lane.receiver == receiver.getClass() ? lane.method : null;
  }

  /** The answer to a hit. */
  public static Object answer(Entry hit) {
    return answer(hit.stored());
  }

  /** A call by a plain key, whatever its receiver. */
  public Object lookup(Object key) {
    return outcome(only.lookup(key));
  }

  /** A call by a key that may run code of the application. */
  public Object lookupGuarded(Object key) {
    return outcome(only.lookupGuarded(key));
  }

  /** A call by a plain key on a receiver of which only the class counts. */
  public Object lookup(Object receiver, Object key) {
    CachedMethod method = other(receiver);
    return method == null ? null : outcome(method.lookup(key));
  }

  /** The same by a key that may run code of the application. */
  public Object lookupGuarded(Object receiver, Object key) {
    CachedMethod method = other(receiver);
    return method == null ? null : outcome(method.lookupGuarded(key));
  }

  static Object none(WovenMethod method) {
    return plain(method, Parts.NONE);
  }

  static Object none(WovenMethod method, Object receiver) {
    return plain(method, receiver, Parts.NONE);
  }

  /** A call with one reference: its own key where it never changes. */
  static Object single(WovenMethod method, Object argument) {
    if (argument instanceof String || isOwnKey(argument)) {
      return plain(method, argument);
    }
    return argument == null
        ? method.lookup(Parts.NULL)
        : method.lookupGuarded(new ArgumentsKey(null, new Object[] {argument}));
  }

  static Object single(WovenMethod method, Object receiver, Object argument) {
    if (argument instanceof String || isOwnKey(argument)) {
      return plain(method, receiver, argument);
    }
    return argument == null
        ? method.lookup(receiver, Parts.NULL)
        : method.lookupGuarded(receiver, new ArgumentsKey(null, new Object[] {argument}));
  }

  private static Object plain(WovenMethod method, Object key) {
    Entry entry = hit(method.only, key);
    return entry != null ? answer(entry) : method.lookup(key);
  }

  private static Object plain(WovenMethod method, Object receiver, Object key) {
    CachedMethod cached = method.cached(receiver);
    Entry entry = cached == null ? null : hit(cached, key);
    return entry != null ? answer(entry) : method.lookup(receiver, key);
  }

  private static Entry hit(CachedMethod cached, Object key) {
    Entry entry = cached.candidate(key.hashCode());
    return entry != null && key.equals(entry.key()) && cached.accepts(entry) ? entry : null;
  }

  private static boolean isOwnKey(Object argument) {
    return argument != null && ImmutableTypes.contains(argument.getClass());
  }

  private CachedMethod other(Object receiver) {
    try {
      Class<?> type = receiver.getClass();
      Lane lane = first;
      if (lane.receiver == type) {
        return lane.method;
      }
      // A proxy is interchangeable with what it stands for.
      Class<?> written = GeneratedClasses.written(type);
      CachedMethod method = others.get(written);
      if (method == null) {
        method = factory.create(written);
        if (method == null) {
          return null;
        }
        CachedMethod faster = others.putIfAbsent(written, method);
        method = faster != null ? faster : method;
      }
      if (lane.receiver == null && written == type) {
        first = new Lane(type, method);
      }
      return method;
    } catch (Throwable failure) {
      return failed(failure);
    }
  }

  /** The answer, in the words of the gate, to what the engine says. */
  static Object outcome(Object found) {
    if (found instanceof Entry) {
      Entry entry = (Entry) found;
      if (entry.thrown() != null) {
        return new WovenFailure(entry.thrown());
      }
      try {
        return answer(entry.value());
      } catch (Throwable failure) {
        // A value that cannot be copied now: it was changed meanwhile, say.
        return failed(failure);
      }
    }
    // What is due stays as it is: whoever has the arguments turns it into an answer.
    return found instanceof Computation ? new WovenComputation((Computation) found) : found;
  }

  private static Object answer(Object value) {
    return value == null ? ChordeGate.NULL : value;
  }

  private static <T> T failed(Throwable failure) {
    if (failure instanceof ThreadDeath) {
      throw (ThreadDeath) failure;
    }
    return null;
  }
}
