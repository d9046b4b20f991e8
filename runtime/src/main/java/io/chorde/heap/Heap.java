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

  /** Somebody new who keeps entries in here. */
  HotEntries newOwner();

  /** The owner's entry for this key, or null; counts as a use when it comes to eviction. */
  Entry get(Object key, HotEntries owner);

  /**
   * Changes the owner's entry for this key, in one step: who looks sees it before or after, and
   * other changes of this key wait. An entry that is replaced or dropped is retired in that step.
   *
   * @param key as it is to be stored
   */
  void update(Object key, HotEntries owner, Change change);

  /** What to do to an entry. Must not look at any store, and does not throw. */
  interface Change {
    /**
     * What the store is to have.
     *
     * @param present what it has, or null
     * @return the same to leave it, null to have none, or an entry of that key and owner
     */
    Entry apply(Entry present);
  }

  /**
   * Drops what nobody can look up any more: entries whose receiver was collected, and {@linkplain
   * HotEntries#retireAll retired} ones. Walks the whole store without locking it; for a background
   * thread.
   */
  void sweep();

  /** How many entries there are, about. */
  long size();
}
