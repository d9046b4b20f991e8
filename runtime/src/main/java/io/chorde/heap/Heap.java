package io.chorde.heap;

/**
 * A bounded store in this JVM's heap. Owners that share a store share its bound; what they store
 * under equal keys does not collide. An entry that a store no longer has is retired: no owner's
 * {@link HotEntries} gives it any more.
 *
 * <p>Implementations are thread-safe. They call {@code equals} and {@code hashCode} of the keys,
 * and throw what those throw.
 */
public interface Heap {

  /** The owner's entry for this key, or null; counts as a use when it comes to eviction. */
  Entry get(Object key, HotEntries owner);

  /** Keeps an entry, under its key and for its owner, in place of an older one. */
  void put(Entry entry);

  /** Drops the owner's entry for this key, if there is one. */
  void remove(Object key, HotEntries owner);

  /**
   * Drops what nobody can look up any more: entries whose receiver was collected. Walks the whole
   * store without locking it; for a background thread.
   */
  void sweep();

  /** How many entries there are, about. */
  long size();
}
