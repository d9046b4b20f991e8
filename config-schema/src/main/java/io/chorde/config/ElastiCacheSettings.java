package io.chorde.config;

/** A tier in Amazon ElastiCache. Immutable. */
public final class ElastiCacheSettings extends TierSettings {
  private final Address endpoint;
  private final Secret secret;
  private final boolean tls;

  ElastiCacheSettings(Address endpoint, Secret secret, boolean tls) {
    this.endpoint = endpoint;
    this.secret = secret;
    this.tls = tls;
  }

  @Override
  public TierType type() {
    return TierType.ELASTICACHE;
  }

  /**
   * {@code endpoint}: the cluster's configuration endpoint, which knows the servers. The port is
   * 11211 by default.
   */
  public Address endpoint() {
    return endpoint;
  }

  /** {@code secret}: what the values are signed with; never null. */
  public Secret secret() {
    return secret;
  }

  /** {@code tls}, false by default: whether connections are encrypted. */
  public boolean tls() {
    return tls;
  }
}
