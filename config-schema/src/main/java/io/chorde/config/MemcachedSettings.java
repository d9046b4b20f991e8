package io.chorde.config;

import java.time.Duration;
import java.util.List;

/** A tier in memcached. Immutable. */
public final class MemcachedSettings extends TierSettings {
  private final List<Address> servers;
  private final Secret secret;
  private final Duration timeout;

  MemcachedSettings(List<Address> servers, Secret secret, Duration timeout) {
    this.servers = servers;
    this.secret = secret;
    this.timeout = timeout;
  }

  @Override
  public TierType type() {
    return TierType.MEMCACHED;
  }

  /**
   * {@code servers}: unmodifiable, never empty; each address that a name has is a server. The port
   * is 11211 by default.
   */
  public List<Address> servers() {
    return servers;
  }

  /** {@code secret}: what the values are signed with; never null. */
  public Secret secret() {
    return secret;
  }

  /** {@code timeout}, 50 ms by default: how long a call waits for a server. */
  public Duration timeout() {
    return timeout;
  }
}
