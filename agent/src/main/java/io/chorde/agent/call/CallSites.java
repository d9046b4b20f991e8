package io.chorde.agent.call;

import io.chorde.config.Receiver;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * Links the lookups of woven methods when they are first called: the agent's half of the gate's
 * bootstrap. It runs on the application's thread, wherever that happens to be, so it loads no class
 * of the application and compiles nothing; what fails, comes back to itself here or needs its
 * expressions compiled leaves a call site that answers null, and the agent's own thread then
 * completes it.
 *
 * <p>Thread-safe.
 */
public final class CallSites {

  private final Map<String, ActiveRule> rules;
  private final WovenMethods methods;
  private final KeyShapes shapes;
  private final ExpressionLookups expressions;
  private final Executor agentThread;
  private final CallReport report;
  private final ThreadLocal<Boolean> linking = new ThreadLocal<Boolean>();

  /**
   * No call sites yet.
   *
   * @param rules by name
   * @param agentThread runs what is put off; must not run it in the caller
   */
  public CallSites(
      Map<String, ActiveRule> rules,
      WovenMethods methods,
      KeyShapes shapes,
      ExpressionLookups expressions,
      Executor agentThread,
      CallReport report) {
    this.rules = rules;
    this.methods = methods;
    this.shapes = shapes;
    this.expressions = expressions;
    this.agentThread = agentThread;
    this.report = report;
  }

  /** What the gate calls to link, as {@code ChordeGate.open} wants it. */
  public MethodHandle linker() throws ReflectiveOperationException {
    return MethodHandles.lookup()
        .findVirtual(
            CallSites.class,
            "link",
            MethodType.methodType(
                CallSite.class,
                MethodHandles.Lookup.class,
                MethodType.class,
                String.class,
                String.class,
                int.class))
        .bindTo(this);
  }

  private CallSite link(
      MethodHandles.Lookup woven, MethodType type, String rule, String method, int modifiers) {
    Site site = new Site(woven, type, rule, method, modifiers);
    if (linking.get() != null) {
      agentThread.execute(site);
      return site.site;
    }
    linking.set(Boolean.TRUE);
    try {
      MethodHandle target = site.known();
      if (target == null) {
        agentThread.execute(site);
      } else {
        site.site.setTarget(target);
      }
    } catch (Throwable failure) {
      agentThread.execute(site);
    } finally {
      linking.remove();
    }
    return site.site;
  }

  /** One call site, to be completed by the agent's thread if need be. */
  private final class Site implements Runnable {
    private final MethodHandles.Lookup woven;
    private final MethodType type;
    private final String ruleName;
    private final String method;
    private final boolean isStatic;
    private final int modifiers;
    private final MutableCallSite site;

    Site(
        MethodHandles.Lookup woven,
        MethodType type,
        String ruleName,
        String method,
        int modifiers) {
      this.woven = woven;
      this.type = type;
      this.ruleName = ruleName;
      this.method = method;
      this.isStatic = Modifier.isStatic(modifiers);
      this.modifiers = modifiers;
      this.site = new MutableCallSite(nothing());
    }

    /** What can be told at once; null where expressions are to be compiled first. */
    MethodHandle known() throws ReflectiveOperationException {
      ActiveRule rule = rules.get(ruleName);
      if (rule == null) {
        return nothing();
      }
      WovenMethod wovenMethod = methods.of(woven.lookupClass(), rule, method, modifiers);
      if (rule.hasExpressions()) {
        return wovenMethod.linked();
      }
      Receiver receiver = isStatic ? null : rule.receiver();
      MethodHandle lookup = shapes.lookup(type, receiver).bindTo(wovenMethod);
      return rule.refreshesInPool()
          ? new Body(woven, method, isStatic, rule.cached().notices()).refreshing(lookup)
          : lookup;
    }

    @Override
    public void run() {
      Class<?> owner = woven.lookupClass();
      try {
        MethodHandle target = known();
        if (target == null) {
          ActiveRule rule = rules.get(ruleName);
          target =
              expressions.link(
                  methods.of(owner, rule, method, modifiers), rule, owner, woven, method, isStatic);
        }
        site.setTarget(target);
        MutableCallSite.syncAll(new MutableCallSite[] {site});
      } catch (Throwable failure) {
        report.linkFailed(ruleName, owner.getName(), method, failure);
      }
    }

    private MethodHandle nothing() {
      return MethodHandles.dropArguments(
          MethodHandles.constant(Object.class, null), 0, type.parameterList());
    }
  }
}
