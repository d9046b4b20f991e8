package io.chorde.agent.call;

import io.chorde.agent.testing.TestAgent;
import io.chorde.config.Receiver;
import io.chorde.engine.CachedMethod;
import io.chorde.engine.CachedRule;
import io.chorde.engine.Policy;
import io.chorde.engine.Statistics;
import io.chorde.time.Ticker;
import io.chorde.value.LoaderScope;
import io.chorde.value.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A woven method, called as its call site does: by the handle for its parameters. */
final class Lookups {

  private static final Class<?> GATE = gate();

  final RecordingHeap heap = new RecordingHeap();
  final WovenMethod method;
  private final MethodHandle handle;

  /**
   * A method of these parameters.
   *
   * @param receiver null for a static method
   */
  Lookups(Receiver receiver, Class<?>... parameters) {
    this(new KeyShapes(), receiver, parameters);
  }

  Lookups(KeyShapes shapes, Receiver receiver, Class<?>... parameters) {
    boolean byClass = receiver == Receiver.SHARED || receiver == Receiver.EQUALS;
    method = byClass ? new WovenMethod(type -> cachedMethod()) : new WovenMethod(cachedMethod());
    List<Class<?>> all = new ArrayList<>();
    if (receiver != null) {
      all.add(Object.class);
    }
    all.addAll(Arrays.asList(parameters));
    try {
      handle = shapes.lookup(MethodType.methodType(Object.class, all), receiver).bindTo(method);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private CachedMethod cachedMethod() {
    Ticker ticker =
        new Ticker() {
          @Override
          public long read() {
            return 0;
          }
        };
    CachedRule rule = new CachedRule(Policy.ofTtl(1), new Statistics(), (topic, text) -> {});
    LoaderScope scope = new LoaderScope(Lookups.class.getClassLoader());
    return TestAgent.engine(ticker).method(rule, heap, ValueType.of(Object.class), scope, true);
  }

  /** What a woven method gets: null, a computation, or a value. */
  Object answer(Object... receiverAndArguments) {
    try {
      return handle.invokeWithArguments(receiverAndArguments);
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  boolean hits(Object... receiverAndArguments) {
    Object answer = answer(receiverAndArguments);
    return answer != null && !isComputation(answer);
  }

  /** Makes a call whose body returns this. */
  void store(Object value, Object... receiverAndArguments) {
    finish(answer(receiverAndArguments), value);
  }

  static boolean isComputation(Object answer) {
    return GATE.isInstance(answer);
  }

  static void finish(Object computation, Object value) {
    try {
      Method returned = GATE.getMethod("returned", Object.class);
      returned.invoke(computation, value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** What stands for a cached null. */
  static Object cachedNull() {
    try {
      return GATE.getField("NULL").get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> gate() {
    try {
      return Class.forName("java.lang.ChordeGate");
    } catch (ClassNotFoundException e) {
      throw new AssertionError("start the tests with the gate in java.base, as the build does", e);
    }
  }
}
