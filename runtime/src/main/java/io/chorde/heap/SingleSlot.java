package io.chorde.heap;

import io.chorde.key.Parts;

/**
 * The store of one owner whose calls nothing tells apart: a static method without arguments, say.
 * Its only key is {@link Parts#NONE}. One value for each such method is as much as the code can
 * have of them, so it needs no eviction, and a hit is one volatile read.
 */
public final class SingleSlot implements Heap {

  private volatile Entry entry;

  /** An empty slot. */
  public SingleSlot() {}

  @Override
  public Entry get(Object key, Object owner) {
    return entry;
  }

  @Override
  public Entry peek(Object key, Object owner) {
    return entry;
  }

  @Override
  public void put(Object key, Entry newer) {
    entry = newer;
  }

  @Override
  public void remove(Object key, Object owner) {
    entry = null;
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
