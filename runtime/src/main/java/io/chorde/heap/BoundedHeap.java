package io.chorde.heap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.RemovalListener;
import com.github.benmanes.caffeine.cache.Weigher;
import io.chorde.key.Key;
import io.chorde.value.SizeEstimator;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * A store bounded by the number of entries or by their weight, over a Caffeine cache without
 * expiry: reading the clock is most of what a hit costs in one with expiry.
 *
 * <p>The map's keys carry no owner, so that a lookup by a single immutable argument allocates
 * nothing. A key maps to its one {@link Entry}, or, where several owners use it, to a {@link
 * SharedSlot}; the bound counts the entries of a slot, and eviction takes it whole.
 *
 * <p>Caffeine's maintenance runs on the thread that causes it: the default, the application's
 * common pool, is not ours to use.
 */
public final class BoundedHeap implements Heap {

  private static final int OVERHEAD = 120;

  private final Cache<Object, Object> slots;
  private final Executor maintenance;

  private BoundedHeap(long maximum, Weigher<Object, Object> weigher, Executor maintenance) {
    this.slots =
        Caffeine.newBuilder()
            .maximumWeight(maximum)
            .weigher(weigher)
            .executor(maintenance)
            .evictionListener(
                new RemovalListener<Object, Object>() {
                  @Override
                  public void onRemoval(Object key, Object slot, RemovalCause cause) {
                    retireAll(slot);
                  }
                })
            .build();
    this.maintenance = maintenance;
  }

  /**
   * A store of at most this many entries, about.
   *
   * @param entries 1 or more
   * @param maintenance runs the store's maintenance in its caller, where keys may be compared
   */
  public static BoundedHeap ofEntries(long entries, Executor maintenance) {
    return new BoundedHeap(
        entries,
        new Weigher<Object, Object>() {
          @Override
          public int weigh(Object key, Object slot) {
            return slot instanceof SharedSlot ? ((SharedSlot) slot).size() : 1;
          }
        },
        maintenance);
  }

  /**
   * A store of at most this many bytes by {@linkplain SizeEstimator estimate}.
   *
   * @param bytes 1 or more
   * @param maintenance runs the store's maintenance in its caller, where keys may be compared
   */
  public static BoundedHeap ofWeight(long bytes, Executor maintenance) {
    return new BoundedHeap(
        bytes,
        new Weigher<Object, Object>() {
          @Override
          public int weigh(Object key, Object slot) {
            return weight(key, slot);
          }
        },
        maintenance);
  }

  private static int weight(Object key, Object slot) {
    long bytes;
    if (slot instanceof SharedSlot) {
      bytes = SizeEstimator.bytes(key) + OVERHEAD;
      for (Entry entry : ((SharedSlot) slot).entries()) {
        bytes += SizeEstimator.bytes(entry.stored()) + OVERHEAD;
      }
    } else {
      bytes = SizeEstimator.bytes(key, ((Entry) slot).stored()) + OVERHEAD;
    }
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  /** Caffeine says that an evicted slot is gone before anybody can see that it is. */
  private static void retireAll(Object slot) {
    if (slot instanceof SharedSlot) {
      for (Entry entry : ((SharedSlot) slot).entries()) {
        entry.retire();
      }
    } else {
      ((Entry) slot).retire();
    }
  }

  @Override
  public Entry get(Object key, HotEntries owner) {
    Object slot = slots.getIfPresent(key);
    if (slot instanceof Entry) {
      Entry entry = (Entry) slot;
      return entry.owner() == owner ? entry : null;
    }
    return slot == null ? null : ((SharedSlot) slot).get(owner);
  }

  @Override
  public void put(final Entry entry) {
    slots
        .asMap()
        .merge(
            entry.key(),
            entry,
            new BiFunction<Object, Object, Object>() {
              @Override
              public Object apply(Object present, Object ignored) {
                return add(present, entry);
              }
            });
  }

  private static Object add(Object present, Entry entry) {
    if (present instanceof SharedSlot) {
      retire(((SharedSlot) present).get(entry.owner()));
      return ((SharedSlot) present).with(entry);
    }
    Entry other = (Entry) present;
    if (other.owner() != entry.owner()) {
      return SharedSlot.of(other, entry);
    }
    retire(other);
    return entry;
  }

  private static void retire(Entry entry) {
    if (entry != null) {
      entry.retire();
    }
  }

  @Override
  public void remove(Object key, final HotEntries owner) {
    slots
        .asMap()
        .computeIfPresent(
            key,
            new BiFunction<Object, Object, Object>() {
              @Override
              public Object apply(Object ignored, Object present) {
                if (present instanceof SharedSlot) {
                  retire(((SharedSlot) present).get(owner));
                  return ((SharedSlot) present).without(owner);
                }
                if (((Entry) present).owner() != owner) {
                  return present;
                }
                retire((Entry) present);
                return null;
              }
            });
  }

  @Override
  public void sweep() {
    maintenance.execute(
        new Runnable() {
          @Override
          public void run() {
            dropAbandoned();
          }
        });
  }

  private void dropAbandoned() {
    for (Iterator<Map.Entry<Object, Object>> all = slots.asMap().entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<Object, Object> keyAndSlot = all.next();
      Object key = keyAndSlot.getKey();
      if (key instanceof Key && ((Key) key).isAbandoned()) {
        // By the iterator: an abandoned key equals no other, only itself.
        all.remove();
        retireAll(keyAndSlot.getValue());
      }
    }
    slots.cleanUp();
  }

  @Override
  public long size() {
    return slots.estimatedSize();
  }
}
