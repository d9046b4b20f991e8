package io.chorde.config;

/** One of the tiers that a file describes; each type has a class of its own. Immutable. */
public abstract class TierSettings {
  TierSettings() {}

  /** The type; never null. */
  public abstract TierType type();
}
