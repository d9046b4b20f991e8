package io.chorde.agent.call;

import io.chorde.config.HeapSettings;
import io.chorde.config.Receiver;
import io.chorde.config.RefreshOn;
import io.chorde.config.Rule;
import io.chorde.engine.CachedRule;
import io.chorde.engine.Notices;
import io.chorde.engine.Policy;
import io.chorde.engine.Statistics;
import io.chorde.heap.BoundedHeap;
import io.chorde.heap.Heap;
import java.util.concurrent.Executor;

/** A rule of the file as the runtime works it: the one place where the two meet. Thread-safe. */
public final class ActiveRule {

  private final Rule rule;
  private final HeapSettings heap;
  private final CachedRule cached;

  /** A rule without entries. */
  public ActiveRule(Rule rule, HeapSettings heap, Notices notices) {
    this.rule = rule;
    this.heap = heap;
    this.cached = new CachedRule(policy(rule), new Statistics(), notices);
  }

  private static Policy policy(Rule rule) {
    Policy policy =
        Policy.ofTtl(rule.ttl().toNanos())
            .withJitter(rule.jitter())
            .withNulls(rule.nulls())
            .withStaleOnError(rule.staleOnError().toNanos())
            .withWait(rule.waitFor().toNanos());
    if (rule.refreshAfter() != null) {
      policy =
          policy.withRefresh(
              rule.refreshAfter().toNanos(),
              rule.refreshOn() == RefreshOn.CALLER
                  ? Policy.Refresher.CALLER
                  : Policy.Refresher.POOL);
    }
    if (rule.renew() != null) {
      policy = policy.withRenew(rule.renew().toNanos());
    }
    if (rule.exceptions() != null) {
      policy = policy.withExceptions(rule.exceptions().types(), rule.exceptions().ttl().toNanos());
    }
    return policy;
  }

  /** Whether its values are computed anew behind the callers' backs. */
  boolean refreshesInPool() {
    return rule.refreshAfter() != null && rule.refreshOn() == RefreshOn.POOL;
  }

  /** The name in the file. */
  public String name() {
    return rule.name();
  }

  /** How receivers count. */
  public Receiver receiver() {
    return rule.receiver();
  }

  /** Whether its methods need more than their arguments, compiled, to be looked up. */
  boolean hasExpressions() {
    return rule.key() != null || rule.when() != null || rule.unless() != null;
  }

  /** Whether expressions stand in for the arguments. */
  boolean hasKey() {
    return rule.key() != null;
  }

  /** As the file has it. */
  Rule rule() {
    return rule;
  }

  /** What the engine needs of it. */
  public CachedRule cached() {
    return cached;
  }

  /** An empty store, for one class loader, maintained by the engine. */
  Heap newHeap(Executor maintenance) {
    return heap.entries() > 0
        ? BoundedHeap.ofEntries(heap.entries(), maintenance)
        : BoundedHeap.ofWeight(heap.weightBytes(), maintenance);
  }
}
