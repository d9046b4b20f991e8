package io.chorde.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of the rule language that somebody can obey. The language is read and checked as a
 * whole; what is in a file and not in here is an error beside that.
 *
 * <p>A part is named by its key, {@code coherence} or {@code rules.jitter}, whether it stands in a
 * rule or under {@code defaults}; tiers are named by their type, {@code tiers.files}, and {@code
 * tiers.heap.second} is a heap tier of another name than {@code heap}. Immutable.
 */
public final class Capabilities {
  /** What the agent can do today: a line for each engine. */
  private static final String[] BUILT_IN = {
    "version",
    "tiers",
    "tiers.heap",
    "pool",
    "defaults",
    "rules",
    "rules.name",
    "rules.method",
    "rules.ttl",
    "rules.refreshAfter",
    "rules.refreshOn",
    "rules.jitter",
    "rules.receiver",
    "rules.tiers",
    "rules.key",
    "rules.when",
    "rules.unless",
    "rules.nulls",
    "rules.exceptions",
    "rules.wait",
    "rules.renew",
    "rules.staleOnError",
    "rules.enabled",
  };

  private static final String ADVICE = " not supported yet; take it out";

  /** Null for all. */
  private final Set<String> names;

  private Capabilities(Set<String> names) {
    this.names = names;
  }

  /** The whole language. */
  public static Capabilities all() {
    return new Capabilities(null);
  }

  /** What the agent can do. */
  public static Capabilities builtIn() {
    return new Capabilities(new HashSet<>(builtInNames()));
  }

  static List<String> builtInNames() {
    return Arrays.asList(BUILT_IN);
  }

  /** These and the given ones. */
  public Capabilities and(String... more) {
    if (names == null) {
      return this;
    }
    Set<String> both = new HashSet<>(names);
    Collections.addAll(both, more);
    return new Capabilities(both);
  }

  /** Whether the part of the language is among these. */
  public boolean has(String name) {
    return names == null || names.contains(name);
  }

  /**
   * Reports what a file has and these have not.
   *
   * @param file the file's root
   */
  void reportMissing(Mapping file, Problems problems) {
    if (names == null) {
      return;
    }
    for (Mapping.Entry entry : file.entries()) {
      String key = entry.key();
      if (FileKeys.FILE.has(key) && !has(key)) {
        problems.errorAtKey(entry, "'" + key + "' is" + ADVICE);
      } else if (key.equals(FileKeys.TIERS.name())) {
        tiers(entry.value(), problems);
      } else if (key.equals(FileKeys.DEFAULTS.name())) {
        rule(entry.value(), RuleKeys.DEFAULTS, problems);
      } else if (key.equals(FileKeys.RULES.name()) && entry.value() instanceof Sequence) {
        for (Node rule : ((Sequence) entry.value()).items()) {
          rule(rule, RuleKeys.RULE, problems);
        }
      }
    }
  }

  private void rule(Node rule, Keys keys, Problems problems) {
    if (rule instanceof Mapping) {
      for (Mapping.Entry entry : ((Mapping) rule).entries()) {
        if (keys.has(entry.key()) && !has("rules." + entry.key())) {
          problems.errorAtKey(entry, "'" + entry.key() + "' is" + ADVICE);
        }
      }
    }
  }

  private void tiers(Node tiers, Problems problems) {
    if (!(tiers instanceof Mapping)) {
      return;
    }
    for (Mapping.Entry tier : ((Mapping) tiers).entries()) {
      TierType type = TiersDecoder.typeOf(tier);
      if (type == null) {
        continue;
      }
      String word = TierTypeDecoder.WORDS.word(type);
      if (!has("tiers." + word)) {
        problems.errorAtKey(tier, "tiers of type '" + word + "' are" + ADVICE);
      } else if (type == TierType.HEAP
          && !tier.key().equals(Tiers.HEAP)
          && !has("tiers.heap.second")) {
        problems.errorAtKey(tier, "a second heap tier is not supported yet; call it 'heap'");
      }
    }
  }
}
