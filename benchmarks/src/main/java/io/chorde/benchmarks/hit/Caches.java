package io.chorde.benchmarks.hit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** The cache that a developer would write for one method. */
final class Caches {

  /** The only key of a method without parameters. */
  static final String TOTAL = "total";

  /** The system property that bounds each cache. */
  static final String ENTRIES = "chorde.benchmark.entries";

  private Caches() {}

  static <K, V> Cache<K, V> make() {
    return Caffeine.newBuilder()
        .maximumSize(Long.getLong(ENTRIES, 10_000))
        .expireAfterWrite(Duration.ofMinutes(5))
        .build();
  }
}
