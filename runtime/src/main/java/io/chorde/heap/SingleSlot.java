package io.chorde.heap;

import io.chorde.key.Parts;

/**
 * The store of one owner whose calls nothing tells apart: a static method without arguments, say.
 * Its only key is {@link Parts#NONE}. One value for each such method is as much as the code can
 * have of them, so it needs no eviction.
 */
public final class SingleSlot implements Heap {

  private volatile Entry entry;

  /** An empty slot. */
  public SingleSlot() {}

  @Override
  public HotEntries newOwner() {
    return new HotEntries();
  }

  @Override
  public Entry get(Object key, HotEntries owner) {
    return entry;
  }

  @Override
  public synchronized void update(Object key, HotEntries owner, Change change) {
    Entry present = entry;
    Entry next = change.apply(present);
    if (present != null && present != next) {
      // First: who sees the next one must not be given this one after it.
      present.retire();
    }
    entry = next;
  }

  @Override
  public synchronized void sweep() {
    if (entry != null && entry.isRetired()) {
      entry = null;
    }
  }

  @Override
  public long size() {
    return entry == null ? 0 : 1;
  }
}
