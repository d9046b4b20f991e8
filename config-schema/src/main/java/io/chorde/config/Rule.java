package io.chorde.config;

import io.chorde.config.method.MethodPattern;
import java.time.Duration;
import java.util.List;

/** One rule, with the file's defaults and the language's in place. Immutable. */
public final class Rule {
  private final String name;
  private final List<MethodPattern> methods;
  private final Duration ttl;
  private final Receiver receiver;
  private final List<String> tiers;
  private final boolean nulls;
  private final boolean enabled;

  /** The values must have been found to be complete and without problems. */
  Rule(Values values) {
    name = values.get(RuleKeys.NAME);
    methods = values.get(RuleKeys.METHOD);
    ttl = values.get(RuleKeys.TTL);
    receiver = values.get(RuleKeys.RECEIVER);
    tiers = values.get(RuleKeys.TIERS);
    nulls = values.get(RuleKeys.NULLS);
    enabled = values.get(RuleKeys.ENABLED);
  }

  /** Unique in the file; letters, digits, dots, underscores and hyphens. */
  public String name() {
    return name;
  }

  /** The patterns of the methods to cache; unmodifiable, never empty. */
  public List<MethodPattern> methods() {
    return methods;
  }

  /** How long a value may be returned after it was computed: from 1 millisecond to 36,500 days. */
  public Duration ttl() {
    return ttl;
  }

  /** How the receiver counts in the key; never null. */
  public Receiver receiver() {
    return receiver;
  }

  /** The names of the tiers to look in, nearest first; unmodifiable, never empty. */
  public List<String> tiers() {
    return tiers;
  }

  /** Whether a null that a method returns is stored. */
  public boolean nulls() {
    return nulls;
  }

  /** Whether the rule is to be applied. */
  public boolean enabled() {
    return enabled;
  }
}
