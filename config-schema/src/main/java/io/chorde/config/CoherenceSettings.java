package io.chorde.config;

import java.time.Duration;
import java.util.List;

/** How this JVM and its peers tell each other what is no longer valid. Immutable. */
public final class CoherenceSettings {
  private final Address bind;
  private final List<Address> peers;
  private final Secret secret;
  private final Duration acknowledge;
  private final Duration heartbeat;
  private final Duration lost;

  /** The values must have been found to be complete and without problems. */
  CoherenceSettings(Values values) {
    bind = values.get(CoherenceDecoder.BIND);
    peers = values.get(CoherenceDecoder.PEERS);
    secret = values.get(CoherenceDecoder.SECRET);
    acknowledge = values.get(CoherenceDecoder.ACKNOWLEDGE);
    lost = values.get(CoherenceDecoder.LOST);
    Duration said = values.get(CoherenceDecoder.HEARTBEAT);
    heartbeat = said == null ? heartbeatFor(acknowledge) : said;
  }

  private static Duration heartbeatFor(Duration acknowledge) {
    Duration third = acknowledge.dividedBy(3);
    boolean shorter = !acknowledge.isZero() && third.compareTo(CoherenceDecoder.SECOND) < 0;
    // An acknowledgement within 1 or 2 ms would otherwise leave no time at all.
    Duration least = Duration.ofMillis(1);
    return !shorter ? CoherenceDecoder.SECOND : third.compareTo(least) < 0 ? least : third;
  }

  /** {@code bind}: where this JVM is listened to; the host may be {@code *}. Never null. */
  public Address bind() {
    return bind;
  }

  /** {@code peers}: unmodifiable, never empty; each address that a name has is a peer. */
  public List<Address> peers() {
    return peers;
  }

  /** {@code secret}: what all members share; null only where the bind address is a loopback one. */
  public Secret secret() {
    return secret;
  }

  /**
   * {@code acknowledge}, 0 by default: how long at most an invalidation waits until all members
   * have applied it. 0: it doesn't wait.
   */
  public Duration acknowledge() {
    return acknowledge;
  }

  /**
   * {@code heartbeat}, by default a second, or a third of {@code acknowledge} where it waits and
   * that is shorter: how often a member says that it is there.
   */
  public Duration heartbeat() {
    return heartbeat;
  }

  /** {@code lost}, a minute by default: a member that is silent for this long is none any more. */
  public Duration lost() {
    return lost;
  }
}
