package io.chorde.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A secret that several JVMs share: at least 32 characters. Immutable. Shows itself to nobody who
 * does not ask for it by {@link #reveal}.
 */
public final class Secret {
  /** The least number of characters. */
  public static final int LEAST_LENGTH = 32;

  private final String characters;

  /**
   * @param characters not null
   */
  Secret(String characters) {
    this.characters = characters;
  }

  /** The characters themselves: for deriving keys, never for a message. */
  public String reveal() {
    return characters;
  }

  /** Whether the other is the same secret; takes the same time wherever they differ. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Secret
        && MessageDigest.isEqual(
            characters.getBytes(StandardCharsets.UTF_8),
            ((Secret) other).characters.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for all: a hash tells something of what it is about. */
  @Override
  public int hashCode() {
    return 1;
  }

  /** {@code ***}. */
  @Override
  public String toString() {
    return "***";
  }
}
