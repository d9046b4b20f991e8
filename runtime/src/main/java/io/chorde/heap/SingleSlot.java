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
  public Entry get(Object key, HotEntries owner) {
    return entry;
  }

  @Override
  public synchronized void put(Entry newer) {
    Entry older = entry;
    entry = newer;
    if (older != null) {
      older.retire();
    }
  }

  @Override
  public synchronized void remove(Object key, HotEntries owner) {
    Entry older = entry;
    entry = null;
    if (older != null) {
      older.retire();
    }
  }

  @Override
  public void sweep() {
    // The only key has no receiver that could go.
  }

  @Override
  public long size() {
    return entry == null ? 0 : 1;
  }
}
