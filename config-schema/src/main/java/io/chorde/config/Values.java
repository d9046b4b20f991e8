package io.chorde.config;

import java.util.Map;

/** A mapping whose values were decoded, and where to look for what it does not say. */
final class Values {
  private final Keys keys;
  private final Mapping mapping;
  private final Map<Key<?>, Object> decoded;
  private final Values fallback;

  /**
   * @param decoded a value for each key that is there, null where it could not be read
   * @param fallback may be null
   */
  Values(Keys keys, Mapping mapping, Map<Key<?>, Object> decoded, Values fallback) {
    this.keys = keys;
    this.mapping = mapping;
    this.decoded = decoded;
    this.fallback = fallback;
  }

  /** These values, with the given ones where a key is missing. */
  Values or(Values fallback) {
    return new Values(keys, mapping, decoded, fallback);
  }

  Mapping mapping() {
    return mapping;
  }

  /** Whether the key itself stands here, readable or not; defaults do not count. */
  boolean has(Key<?> key) {
    return decoded.containsKey(key);
  }

  /** Whether each value that is there could be read, and each required one is there. */
  boolean isComplete() {
    for (Key<?> key : keys.all()) {
      if (has(key) ? decoded.get(key) == null : key.missing() != null && !inFallback(key)) {
        return false;
      }
    }
    return true;
  }

  private boolean inFallback(Key<?> key) {
    return fallback != null && fallback.has(key);
  }

  /** Where the value that holds stands, here or in the fallback; null if in neither. */
  Node place(Key<?> key) {
    return has(key) || fallback == null ? node(key) : fallback.node(key);
  }

  /** Where the key's value stands here, or null if it does not. */
  Node node(Key<?> key) {
    return has(key) ? mapping.entry(key.name()).value() : null;
  }

  /** The value: its own, the fallback's, or the key's; null if that could not be read. */
  // Only the key's own decoder puts a value under it.
  @SuppressWarnings("unchecked")
  <T> T get(Key<T> key) {
    if (has(key)) {
      return (T) decoded.get(key);
    }
    return fallback == null ? key.otherwise() : fallback.get(key);
  }

  /** Reports the required keys that are neither here nor in the fallback. */
  void reportMissing(Problems problems) {
    for (Key<?> key : keys.all()) {
      if (key.missing() != null && !has(key) && !inFallback(key)) {
        problems.error(mapping, key.missing());
      }
    }
  }
}
