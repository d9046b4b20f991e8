package io.chorde.config;

/** What a tier is made of. */
public enum TierType {
  /** Objects in the memory of this JVM. */
  HEAP,
  /** Files in a directory, shared by the JVMs that name it. */
  FILES,
  /** memcached servers, by their names or numbers. */
  MEMCACHED,
  /** Amazon ElastiCache for memcached, whose servers its configuration endpoint lists. */
  ELASTICACHE;

  /** Whether the values are on other machines. */
  public boolean remote() {
    return this == MEMCACHED || this == ELASTICACHE;
  }
}
