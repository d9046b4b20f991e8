package io.chorde.heap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.RemovalListener;
import com.github.benmanes.caffeine.cache.Weigher;
import io.chorde.key.Key;
import io.chorde.value.SizeEstimator;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
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

  /**
   * Owners look their entries up again whenever so much of the store has been evicted. In replayed
   * traces a fourth of it cost hit ratio, and nothing was gained by less.
   */
  private static final int SHARE_EVICTED = 16;

  private static final Change DROP_RETIRED =
      new Change() {
        @Override
        public Entry apply(Entry present) {
          return present == null || present.isRetired() ? null : present;
        }
      };

  private final Cache<Object, Object> slots;
  private final Executor maintenance;

  /** Held weakly: an owner is its method's. */
  private final Set<HotEntries> owners =
      Collections.newSetFromMap(new WeakHashMap<HotEntries, Boolean>());

  /** Since the owners were told; under the lock of Caffeine's evictions. */
  private int evictions;

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
                    evicted();
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
  public HotEntries newOwner() {
    HotEntries owner = new HotEntries();
    synchronized (owners) {
      owners.add(owner);
    }
    return owner;
  }

  /**
   * Hits on {@link HotEntries} are not recorded here, as recording costs several times what such a
   * hit does. That does no harm until something is to be evicted: then entries that are used have
   * to show it.
   */
  private void evicted() {
    if (++evictions * SHARE_EVICTED < slots.estimatedSize()) {
      return;
    }
    evictions = 0;
    synchronized (owners) {
      for (HotEntries owner : owners) {
        owner.forget();
      }
    }
  }

  @Override
  public Entry get(Object key, HotEntries owner) {
    return ofOwner(slots.getIfPresent(key), owner);
  }

  private static Entry ofOwner(Object slot, HotEntries owner) {
    if (slot instanceof Entry) {
      Entry entry = (Entry) slot;
      return entry.owner() == owner ? entry : null;
    }
    return slot == null ? null : ((SharedSlot) slot).get(owner);
  }

  @Override
  public void update(Object key, final HotEntries owner, final Change change) {
    slots
        .asMap()
        .compute(
            key,
            new BiFunction<Object, Object, Object>() {
              @Override
              public Object apply(Object ignored, Object slot) {
                Entry present = ofOwner(slot, owner);
                Entry next = change.apply(present);
                if (next == present) {
                  return slot;
                }
                if (present != null) {
                  present.retire();
                }
                return next == null ? without(slot, owner) : with(slot, next);
              }
            });
  }

  /** A slot that has an entry of this owner, without it. */
  private static Object without(Object slot, HotEntries owner) {
    return slot instanceof SharedSlot ? ((SharedSlot) slot).without(owner) : null;
  }

  private static Object with(Object slot, Entry entry) {
    if (slot instanceof SharedSlot) {
      return ((SharedSlot) slot).with(entry);
    }
    return slot == null || ((Entry) slot).owner() == entry.owner()
        ? entry
        : SharedSlot.of((Entry) slot, entry);
  }

  @Override
  public void sweep() {
    maintenance.execute(
        new Runnable() {
          @Override
          public void run() {
            dropUnseen();
          }
        });
  }

  private void dropUnseen() {
    for (Iterator<Map.Entry<Object, Object>> all = slots.asMap().entrySet().iterator();
        all.hasNext(); ) {
      Map.Entry<Object, Object> keyAndSlot = all.next();
      Object key = keyAndSlot.getKey();
      if (key instanceof Key && ((Key) key).isAbandoned()) {
        // By the iterator: an abandoned key equals no other, only itself.
        all.remove();
        retireAll(keyAndSlot.getValue());
      } else {
        dropRetired(keyAndSlot.getValue());
      }
    }
    slots.cleanUp();
  }

  private void dropRetired(Object slot) {
    if (slot instanceof SharedSlot) {
      for (Entry entry : ((SharedSlot) slot).entries()) {
        dropRetired(entry);
      }
    } else if (((Entry) slot).isRetired()) {
      update(((Entry) slot).key(), ((Entry) slot).owner(), DROP_RETIRED);
    }
  }

  @Override
  public long size() {
    return slots.estimatedSize();
  }
}
