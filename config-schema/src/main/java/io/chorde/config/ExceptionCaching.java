package io.chorde.config;

import java.time.Duration;
import java.util.List;

/** Which exceptions are kept like values, and for how long. Immutable. */
public final class ExceptionCaching {
  private final List<String> types;
  private final Duration ttl;

  ExceptionCaching(List<String> types, Duration ttl) {
    this.types = types;
    this.ttl = ttl;
  }

  /**
   * {@code types}: dotted binary names of classes, whose subclasses are meant too; unmodifiable,
   * never empty.
   */
  public List<String> types() {
    return types;
  }

  /** {@code ttl}: how long an exception may be thrown again after it was thrown. */
  public Duration ttl() {
    return ttl;
  }
}
