package io.chorde.agent.testing;

import io.chorde.agent.call.ActiveRule;
import io.chorde.agent.call.CallSites;
import io.chorde.agent.call.OldSites;
import io.chorde.agent.call.Stores;
import io.chorde.agent.call.WovenMethods;
import io.chorde.config.Rule;
import io.chorde.config.RuleFile;
import io.chorde.engine.Engine;
import io.chorde.time.Ticker;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An agent without a JVM's start: what woven classes meet behind the gate, which takes one for each
 * JVM. Tests add their rules, by names of their own, and the classes that they define.
 */
public final class TestAgent {

  private static final Map<String, ActiveRule> RULES = new ConcurrentHashMap<>();
  private static final List<Class<?>> LOADED = new CopyOnWriteArrayList<>();
  private static final List<Throwable> FAILURES = new CopyOnWriteArrayList<>();
  private static final OldSites OLD_SITES = open();

  private TestAgent() {}

  /** Rules at work. */
  public static void add(RuleFile file) {
    for (Rule rule : file.rules()) {
      RULES.put(rule.name(), new ActiveRule(rule, file.heap(), (topic, text) -> {}));
    }
  }

  /** Makes a class known that the JVM has loaded. */
  public static void loaded(Class<?> type) {
    LOADED.add(type);
  }

  public static OldSites oldSites() {
    return OLD_SITES;
  }

  /** Call sites that could not be linked. */
  public static List<Throwable> failures() {
    return FAILURES;
  }

  private static OldSites open() {
    Ticker ticker =
        new Ticker() {
          @Override
          public long read() {
            return 0;
          }
        };
    WovenMethods methods = new WovenMethods(new Engine(ticker), new Stores(Runnable::run));
    OldSites oldSites = new OldSites(instrumentation(), RULES, methods);
    CallSites callSites =
        new CallSites(
            RULES,
            methods,
            task -> new Thread(task).start(),
            (rule, className, method, failure) -> FAILURES.add(failure));
    try {
      Class.forName("java.lang.ChordeGate")
          .getMethod("open", MethodHandle.class, MethodHandle.class)
          .invoke(null, callSites.linker(), oldSites.caller());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return oldSites;
  }

  private static Instrumentation instrumentation() {
    return (Instrumentation)
        Proxy.newProxyInstance(
            TestAgent.class.getClassLoader(),
            new Class<?>[] {Instrumentation.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getAllLoadedClasses")) {
                return LOADED.toArray(new Class<?>[0]);
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
