package io.chorde.heap;

/**
 * A bounded store in this JVM's heap. Owners that share a store share its bound; what they store
 * under equal keys does not collide.
 *
 * <p>Implementations are thread-safe. They call {@code equals} and {@code hashCode} of the keys,
 * and throw what those throw.
 */
public interface Heap {

  /** The owner's entry for this key, or null. */
  Entry get(Object key, Object owner);

  /** The same, without counting as a use when it comes to eviction. */
  Entry peek(Object key, Object owner);

  /** Keeps an entry, for its owner, in place of an older one. */
  void put(Object key, Entry entry);

  /** Drops the owner's entry for this key, if there is one. */
  void remove(Object key, Object owner);

  /**
   * Drops what nobody can look up any more: entries whose receiver was collected. Walks the whole
   * store without locking it; for a background thread.
   */
  void sweep();

  /** How many entries there are, about. */
  long size();
}
