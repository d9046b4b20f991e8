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
 * of the application, and what fails or comes back to itself here leaves a call site that answers
 * null; the agent's own thread then completes it.
 *
 * <p>Thread-safe.
 */
public final class CallSites {

  private final Map<String, ActiveRule> rules;
  private final WovenMethods methods;
  private final Executor agentThread;
  private final CallReport report;
  private final KeyShapes shapes = new KeyShapes();
  private final ThreadLocal<Boolean> linking = new ThreadLocal<Boolean>();

  /** Where failures are told. */
  public interface CallReport {
    /** A lookup could not be linked, here or by the agent's thread. */
    void linkFailed(String rule, String className, String method, Throwable failure);
  }

  /**
   * No call sites yet.
   *
   * @param rules by name
   * @param agentThread runs what is put off; must not run it in the caller
   */
  public CallSites(
      Map<String, ActiveRule> rules,
      WovenMethods methods,
      Executor agentThread,
      CallReport report) {
    this.rules = rules;
    this.methods = methods;
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
      MethodHandles.Lookup woven,
      final MethodType type,
      final String rule,
      final String method,
      final int modifiers) {
    final Class<?> owner = woven.lookupClass();
    final MutableCallSite site = new MutableCallSite(nothing(type));
    if (linking.get() != null) {
      later(site, owner, type, rule, method, modifiers);
      return site;
    }
    linking.set(Boolean.TRUE);
    try {
      site.setTarget(target(owner, type, rule, method, modifiers));
    } catch (Throwable failure) {
      later(site, owner, type, rule, method, modifiers);
    } finally {
      linking.remove();
    }
    return site;
  }

  private void later(
      final MutableCallSite site,
      final Class<?> owner,
      final MethodType type,
      final String rule,
      final String method,
      final int modifiers) {
    agentThread.execute(
        new Runnable() {
          @Override
          public void run() {
            try {
              site.setTarget(target(owner, type, rule, method, modifiers));
              MutableCallSite.syncAll(new MutableCallSite[] {site});
            } catch (Throwable failure) {
              report.linkFailed(rule, owner.getName(), method, failure);
            }
          }
        });
  }

  private MethodHandle target(
      Class<?> owner, MethodType type, String ruleName, String method, int modifiers)
      throws ReflectiveOperationException {
    ActiveRule rule = rules.get(ruleName);
    if (rule == null) {
      return nothing(type);
    }
    Receiver receiver = Modifier.isStatic(modifiers) ? null : rule.receiver();
    return shapes.lookup(type, receiver).bindTo(methods.of(owner, rule, method, modifiers));
  }

  private static MethodHandle nothing(MethodType type) {
    return MethodHandles.dropArguments(
        MethodHandles.constant(Object.class, null), 0, type.parameterList());
  }
}
