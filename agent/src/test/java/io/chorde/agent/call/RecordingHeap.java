package io.chorde.agent.call;

import io.chorde.heap.BoundedHeap;
import io.chorde.heap.Entry;
import io.chorde.heap.Heap;
import io.chorde.heap.HotEntries;

/** A store that shows the last keys that it was asked for, and given. */
final class RecordingHeap implements Heap {

  private final Heap heap = BoundedHeap.ofEntries(100_000, Runnable::run);
  Object lookedUp;
  Object stored;

  @Override
  public Entry get(Object key, HotEntries owner) {
    lookedUp = key;
    return heap.get(key, owner);
  }

  @Override
  public void put(Entry entry) {
    stored = entry.key();
    heap.put(entry);
  }

  @Override
  public void remove(Object key, HotEntries owner) {
    heap.remove(key, owner);
  }

  @Override
  public void sweep() {
    heap.sweep();
  }

  @Override
  public long size() {
    return heap.size();
  }
}
