package io.chorde.agent;

import io.chorde.agent.call.ActiveRule;
import io.chorde.agent.call.CallSites;
import io.chorde.agent.call.ExpressionLookups;
import io.chorde.agent.call.KeyShapes;
import io.chorde.agent.call.OldSites;
import io.chorde.agent.call.Stores;
import io.chorde.agent.call.WovenMethods;
import io.chorde.agent.gate.GateInstaller;
import io.chorde.agent.weave.ClassWeaver;
import io.chorde.config.Rule;
import io.chorde.config.RuleFile;
import io.chorde.engine.Engine;
import io.chorde.engine.FixedRefreshPool;
import io.chorde.engine.ManagedLockOwners;
import io.chorde.time.CoarseTicker;
import java.lang.instrument.Instrumentation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Makes everything that is needed once there is something to weave, and not before: an agent whose
 * rules match nothing pays for none of it.
 */
final class WarmUp implements Callable<ClassWeaver> {

  private static final long SWEEP_SECONDS = 10;

  private final Instrumentation instrumentation;
  private final RuleFile rules;
  private final ScheduledExecutorService agentThread;
  private final Summary summary;
  private final WeavingLog report;
  private final Log log;

  WarmUp(
      Instrumentation instrumentation,
      RuleFile rules,
      ScheduledExecutorService agentThread,
      Summary summary,
      WeavingLog report,
      Log log) {
    this.instrumentation = instrumentation;
    this.rules = rules;
    this.agentThread = agentThread;
    this.summary = summary;
    this.report = report;
    this.log = log;
  }

  @Override
  public ClassWeaver call() throws Exception {
    if (!new GateInstaller(instrumentation).install()) {
      throw new IllegalStateException("another chorde agent is active in this JVM");
    }
    Map<String, ActiveRule> active = new LinkedHashMap<String, ActiveRule>();
    for (Rule rule : rules.rules()) {
      active.put(rule.name(), new ActiveRule(rule, rules.heap(), log.noticesOf(rule.name())));
    }
    Engine engine =
        new Engine(
            CoarseTicker.start(),
            new FixedRefreshPool(
                rules.pool().threads(), rules.pool().queue(), agentThread, new ThreadLocalEraser()),
            new ManagedLockOwners());
    final Stores stores = new Stores(engine);
    WovenMethods methods = new WovenMethods(engine, stores);
    KeyShapes shapes = new KeyShapes();
    ExpressionLookups expressions = new ExpressionLookups(shapes, report);
    CallSites callSites = new CallSites(active, methods, shapes, expressions, agentThread, report);
    OldSites oldSites =
        new OldSites(instrumentation, active, methods, expressions, agentThread, report);
    if (!ChordeGate.open(callSites.linker(), oldSites.caller())) {
      throw new IllegalStateException("another agent took the gate");
    }
    ClassWeaver weaver = new ClassWeaver(oldSites, report);
    agentThread.scheduleWithFixedDelay(
        new Runnable() {
          @Override
          public void run() {
            sweep(stores);
          }
        },
        SWEEP_SECONDS,
        SWEEP_SECONDS,
        TimeUnit.SECONDS);
    summary.ofActive(active.values());
    return weaver;
  }

  private void sweep(Stores stores) {
    try {
      stores.sweep();
    } catch (Throwable failure) {
      // An error here would end the schedule.
      log.warn("a sweep of the stores failed: " + failure);
    }
  }
}
