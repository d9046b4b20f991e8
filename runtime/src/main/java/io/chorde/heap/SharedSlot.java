package io.chorde.heap;

import java.util.Collection;
import java.util.IdentityHashMap;

/**
 * The entries of several owners under one key: two methods of a rule that were asked for the same
 * id. Immutable; a change makes a new one.
 */
final class SharedSlot {

  private final IdentityHashMap<HotEntries, Entry> byOwner;

  private SharedSlot(IdentityHashMap<HotEntries, Entry> byOwner) {
    this.byOwner = byOwner;
  }

  static SharedSlot of(Entry a, Entry b) {
    IdentityHashMap<HotEntries, Entry> both = new IdentityHashMap<HotEntries, Entry>();
    both.put(a.owner(), a);
    both.put(b.owner(), b);
    return new SharedSlot(both);
  }

  SharedSlot with(Entry entry) {
    IdentityHashMap<HotEntries, Entry> more = new IdentityHashMap<HotEntries, Entry>(byOwner);
    more.put(entry.owner(), entry);
    return new SharedSlot(more);
  }

  /** Null when nothing is left. */
  SharedSlot without(HotEntries owner) {
    IdentityHashMap<HotEntries, Entry> fewer = new IdentityHashMap<HotEntries, Entry>(byOwner);
    fewer.remove(owner);
    return fewer.isEmpty() ? null : new SharedSlot(fewer);
  }

  Entry get(HotEntries owner) {
    return byOwner.get(owner);
  }

  Collection<Entry> entries() {
    return byOwner.values();
  }

  int size() {
    return byOwner.size();
  }
}
