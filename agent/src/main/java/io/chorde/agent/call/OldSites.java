package io.chorde.agent.call;

import io.chorde.engine.Due;
import io.chorde.key.ArgumentsKey;
import io.chorde.key.Key;
import io.chorde.key.Parts;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.WeakReference;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The lookups of class files that have no {@code invokedynamic}: each woven method has a number, by
 * which it asks with boxed arguments. Slower than a call site, and still a hit.
 *
 * <p>When a number is given out, the class is about to be defined and there is no object of it yet.
 * Its first call looks for it among the loaded classes: the class exists then, and to ask a loader
 * by name could run the application's code or give another class of that name.
 *
 * <p>Loaders and methods are held weakly. Thread-safe.
 */
public final class OldSites {

  private final Instrumentation instrumentation;
  private final Map<String, ActiveRule> rules;
  private final WovenMethods methods;
  private final ExpressionLookups expressions;
  private final Executor agentThread;
  private final CallReport report;

  /** Indexed by number; never shrinks, as numbers are in the code of classes. */
  private final List<Site> sites = new CopyOnWriteArrayList<Site>();

  private final Map<ClassLoader, Map<String, Integer>> numbers =
      new WeakHashMap<ClassLoader, Map<String, Integer>>();

  /**
   * None yet.
   *
   * @param agentThread compiles expressions; must not do so in the caller
   */
  public OldSites(
      Instrumentation instrumentation,
      Map<String, ActiveRule> rules,
      WovenMethods methods,
      ExpressionLookups expressions,
      Executor agentThread,
      CallReport report) {
    this.instrumentation = instrumentation;
    this.rules = rules;
    this.methods = methods;
    this.expressions = expressions;
    this.agentThread = agentThread;
    this.report = report;
  }

  /** The number of a method: the same each time that its class is woven for the same rule. */
  public synchronized int number(
      ClassLoader loader, String className, String rule, String method, int modifiers) {
    Map<String, Integer> known = numbers.get(loader);
    if (known == null) {
      known = new HashMap<String, Integer>();
      numbers.put(loader, known);
    }
    String key = className + ' ' + rule + ' ' + method;
    Integer number = known.get(key);
    if (number == null) {
      number = sites.size();
      sites.add(new Site(loader, className, rule, method, modifiers));
      known.put(key, number);
    }
    return number;
  }

  /** What the gate calls, as {@code ChordeGate.open} wants it. */
  public MethodHandle caller() throws ReflectiveOperationException {
    return MethodHandles.lookup()
        .findVirtual(
            OldSites.class,
            "lookup",
            MethodType.methodType(Object.class, int.class, Object.class, Object[].class))
        .bindTo(this);
  }

  private Object lookup(int number, Object receiver, Object[] arguments) throws Throwable {
    Site site = sites.get(number);
    WovenMethod method = site.method();
    if (method == null) {
      return null;
    }
    Object answer =
        site.rule.hasExpressions()
            ? site.evaluate(method, receiver, arguments)
            : site.lookup(method, receiver, arguments);
    return answer instanceof Due ? withoutRefresh((Due) answer) : answer;
  }

  /** There is no handle by which a class of that age lets its methods be called. */
  private static Object withoutRefresh(Due due) {
    due.drop();
    return WovenMethod.outcome(due.entry());
  }

  /** One woven method. */
  private final class Site {
    private final WeakReference<ClassLoader> loader;
    private final String className;
    private final ActiveRule rule;
    private final String method;
    private final int modifiers;
    private final AtomicBoolean compiling = new AtomicBoolean();
    private volatile WeakReference<WovenMethod> resolved;

    Site(ClassLoader loader, String className, String rule, String method, int modifiers) {
      this.loader = new WeakReference<ClassLoader>(loader);
      this.className = className;
      this.rule = rules.get(rule);
      this.method = method;
      this.modifiers = modifiers;
    }

    WovenMethod method() {
      WeakReference<WovenMethod> reference = resolved;
      WovenMethod known = reference == null ? null : reference.get();
      if (known != null) {
        return known;
      }
      Class<?> owner = owner();
      if (owner == null) {
        return null;
      }
      WovenMethod found = methods.of(owner, rule, method, modifiers);
      resolved = new WeakReference<WovenMethod>(found);
      return found;
    }

    private Class<?> owner() {
      ClassLoader wanted = loader.get();
      for (Class<?> candidate : instrumentation.getAllLoadedClasses()) {
        if (candidate.getClassLoader() == wanted && candidate.getName().equals(className)) {
          return candidate;
        }
      }
      return null;
    }

    /** By the same lookup as call sites have, once it is there. */
    Object evaluate(WovenMethod woven, Object self, Object[] arguments) throws Throwable {
      MethodHandle linked = woven.linked();
      if (linked != null) {
        return (Object) linked.invokeExact(self, arguments);
      }
      if (compiling.compareAndSet(false, true)) {
        compileLater(woven);
      }
      return null;
    }

    private void compileLater(final WovenMethod woven) {
      agentThread.execute(
          new Runnable() {
            @Override
            public void run() {
              try {
                expressions.linkBoxed(woven, rule, owner(), method, Modifier.isStatic(modifiers));
              } catch (Throwable failure) {
                report.linkFailed(rule.name(), className, method, failure);
              }
            }
          });
    }

    Object lookup(WovenMethod woven, Object self, Object[] arguments) {
      if (Modifier.isStatic(modifiers)) {
        return lookup(woven, null, key(null, arguments), false);
      }
      switch (rule.receiver()) {
        case IDENTITY:
          return lookup(woven, null, key(self, arguments), false);
        case EQUALS:
          return lookup(woven, self, key(null, with(self, arguments)), true);
        default:
          return lookup(woven, self, key(null, arguments), true);
      }
    }

    private Object lookup(WovenMethod woven, Object self, Object key, boolean byClass) {
      if (!(key instanceof Key) || ((Key) key).isPlain()) {
        return byClass ? woven.lookup(self, key) : woven.lookup(key);
      }
      return byClass ? woven.lookupGuarded(self, key) : woven.lookupGuarded(key);
    }

    private Object key(Object identity, Object[] arguments) {
      return identity == null && arguments.length == 0
          ? Parts.NONE
          : new ArgumentsKey(identity, arguments);
    }

    private Object[] with(Object self, Object[] arguments) {
      List<Object> all = new ArrayList<Object>(arguments.length + 1);
      all.add(self);
      for (Object argument : arguments) {
        all.add(argument);
      }
      return all.toArray();
    }
  }
}
