package io.chorde.agent.call;

import io.chorde.heap.Heap;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;

/**
 * Finds the store that the methods of one rule in one class loader share. The woven classes own it;
 * this holds loaders and stores weakly, so that they go together. Thread-safe.
 */
public final class Stores {

  private final Map<ClassLoader, Map<String, WeakReference<Heap>>> byLoader =
      new WeakHashMap<ClassLoader, Map<String, WeakReference<Heap>>>();

  private final Executor maintenance;

  /** None yet; stores are maintained by this, in its caller. */
  public Stores(Executor maintenance) {
    this.maintenance = maintenance;
  }

  synchronized Heap of(ClassLoader loader, ActiveRule rule) {
    Map<String, WeakReference<Heap>> byRule = byLoader.get(loader);
    if (byRule == null) {
      byRule = new HashMap<String, WeakReference<Heap>>();
      byLoader.put(loader, byRule);
    }
    WeakReference<Heap> reference = byRule.get(rule.name());
    Heap heap = reference == null ? null : reference.get();
    if (heap == null) {
      heap = rule.newHeap(maintenance);
      byRule.put(rule.name(), new WeakReference<Heap>(heap));
    }
    return heap;
  }

  /** Drops entries that nobody can look up any more; for a background thread. */
  public void sweep() {
    for (Heap heap : all()) {
      heap.sweep();
    }
  }

  private synchronized List<Heap> all() {
    List<Heap> heaps = new ArrayList<Heap>();
    for (Map<String, WeakReference<Heap>> byRule : byLoader.values()) {
      for (WeakReference<Heap> reference : byRule.values()) {
        Heap heap = reference.get();
        if (heap != null) {
          heaps.add(heap);
        }
      }
    }
    return heaps;
  }
}
