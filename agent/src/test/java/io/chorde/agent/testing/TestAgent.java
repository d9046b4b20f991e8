package io.chorde.agent.testing;

import io.chorde.agent.call.ActiveRule;
import io.chorde.agent.call.CallReport;
import io.chorde.agent.call.CallSites;
import io.chorde.agent.call.ExpressionLookups;
import io.chorde.agent.call.KeyShapes;
import io.chorde.agent.call.OldSites;
import io.chorde.agent.call.Stores;
import io.chorde.agent.call.WovenMethods;
import io.chorde.config.Rule;
import io.chorde.config.RuleFile;
import io.chorde.engine.Engine;
import io.chorde.engine.FixedRefreshPool;
import io.chorde.engine.ManagedLockOwners;
import io.chorde.time.Ticker;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/**
 * An agent without a JVM's start: what woven classes meet behind the gate, which takes one for each
 * JVM. Tests add their rules, by names of their own, and the classes that they define.
 */
public final class TestAgent {

  private static final Map<String, ActiveRule> RULES = new ConcurrentHashMap<>();
  private static final List<Class<?>> LOADED = new CopyOnWriteArrayList<>();
  private static final List<Throwable> FAILURES = new CopyOnWriteArrayList<>();
  private static final List<String> REFUSALS = new CopyOnWriteArrayList<>();
  private static final List<String> SAID = new CopyOnWriteArrayList<>();
  private static final OldSites OLD_SITES = open();

  private TestAgent() {}

  /** Rules at work. */
  public static void add(RuleFile file) {
    for (Rule rule : file.rules()) {
      RULES.put(rule.name(), new ActiveRule(rule, file.heap(), (topic, text) -> SAID.add(text)));
    }
  }

  /** Makes a class known that the JVM has loaded. */
  public static void loaded(Class<?> type) {
    LOADED.add(type);
  }

  public static OldSites oldSites() {
    return OLD_SITES;
  }

  /** What rules said, as often as they did. */
  public static List<String> said() {
    return SAID;
  }

  /** Call sites that could not be linked. */
  public static List<Throwable> failures() {
    return FAILURES;
  }

  /** Expressions that could not be used, in the agent's words. */
  public static List<String> refusals() {
    return REFUSALS;
  }

  private static final class Report implements CallReport {
    @Override
    public void linkFailed(String rule, String className, String method, Throwable failure) {
      FAILURES.add(failure);
    }

    @Override
    public void refused(Class<?> owner, String rule, String method, String problem) {
      REFUSALS.add(rule + ": " + owner.getName() + "#" + method + ": " + problem);
    }
  }

  private static OldSites open() {
    Ticker ticker =
        new Ticker() {
          @Override
          public long read() {
            return 0;
          }
        };
    WovenMethods methods = new WovenMethods(engine(ticker), new Stores(Runnable::run));
    KeyShapes shapes = new KeyShapes();
    CallReport report = new Report();
    ExpressionLookups expressions = new ExpressionLookups(shapes, report);
    Executor thread = task -> new Thread(task).start();
    OldSites oldSites =
        new OldSites(instrumentation(), RULES, methods, expressions, thread, report);
    CallSites callSites = new CallSites(RULES, methods, shapes, expressions, thread, report);
    try {
      Class.forName("java.lang.ChordeGate")
          .getMethod("open", MethodHandle.class, MethodHandle.class)
          .invoke(null, callSites.linker(), oldSites.caller());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return oldSites;
  }

  /** An engine that refreshes on a thread of its own. */
  public static Engine engine(Ticker ticker) {
    return new Engine(
        ticker, new FixedRefreshPool(1, 10, Runnable::run, () -> {}), new ManagedLockOwners());
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
