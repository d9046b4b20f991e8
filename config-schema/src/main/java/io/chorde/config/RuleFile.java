package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A rule file without errors. Immutable. */
public final class RuleFile {
  private final Map<String, TierSettings> tiers;
  private final CoherenceSettings coherence;
  private final PoolSettings pool;
  private final LogSettings log;
  private final OperationsSettings operations;
  private final List<Rule> rules;
  private final List<Invalidation> invalidations;

  /** The values must have been found to be complete and without problems. */
  RuleFile(Values file, List<Rule> rules, List<Invalidation> invalidations) {
    tiers = file.get(FileKeys.TIERS).all();
    coherence = file.get(FileKeys.COHERENCE);
    pool = file.get(FileKeys.POOL);
    log = file.get(FileKeys.LOG);
    operations = file.get(FileKeys.OPERATIONS);
    this.rules = Collections.unmodifiableList(new ArrayList<>(rules));
    this.invalidations = Collections.unmodifiableList(new ArrayList<>(invalidations));
  }

  /** The tier of the name {@code heap}; 10,000 entries where the file says nothing. Never null. */
  public HeapSettings heap() {
    return (HeapSettings) tiers.get(Tiers.HEAP);
  }

  /** All tiers by their names, the one of the name {@code heap} first; unmodifiable. */
  public Map<String, TierSettings> tiers() {
    return tiers;
  }

  /** {@code coherence}; null by default: this JVM hears of no other. */
  public CoherenceSettings coherence() {
    return coherence;
  }

  /** {@code pool}; never null. */
  public PoolSettings pool() {
    return pool;
  }

  /** {@code log}; never null. */
  public LogSettings log() {
    return log;
  }

  /** {@code operations}; never null. */
  public OperationsSettings operations() {
    return operations;
  }

  /** All rules in the file's order, disabled ones too; unmodifiable, possibly empty. */
  public List<Rule> rules() {
    return rules;
  }

  /** All invalidations in the file's order; unmodifiable, possibly empty. */
  public List<Invalidation> invalidations() {
    return invalidations;
  }
}
