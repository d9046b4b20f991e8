package io.chorde.heap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.Weigher;
import io.chorde.key.Key;
import io.chorde.value.SizeEstimator;
import java.util.Iterator;
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
 * <p>A use that is recorded, and replayed by the eviction policy, costs several times what the look
 * itself does, and a policy that counts frequencies needs a fair sample of the uses, not all of
 * them: so there is a quiet way to look, and who looks decides how often to take it. Caffeine's
 * maintenance runs on the thread that causes it: the default, the application's common pool, is not
 * ours to use.
 */
public final class BoundedHeap implements Heap {

  private static final int OVERHEAD = 120;

  private final Cache<Object, Object> slots;
  private final Policy<Object, Object> policy;
  private final Executor maintenance;

  private BoundedHeap(long maximum, Weigher<Object, Object> weigher, Executor maintenance) {
    this.slots =
        Caffeine.newBuilder().maximumWeight(maximum).weigher(weigher).executor(maintenance).build();
    this.policy = slots.policy();
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

  @Override
  public Entry get(Object key, Object owner) {
    return ofOwner(slots.getIfPresent(key), owner);
  }

  @Override
  public Entry peek(Object key, Object owner) {
    return ofOwner(policy.getIfPresentQuietly(key), owner);
  }

  private static Entry ofOwner(Object slot, Object owner) {
    if (slot instanceof Entry) {
      Entry entry = (Entry) slot;
      return entry.owner() == owner ? entry : null;
    }
    return slot == null ? null : ((SharedSlot) slot).get(owner);
  }

  @Override
  public void put(Object key, final Entry entry) {
    slots
        .asMap()
        .merge(
            key,
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
      return ((SharedSlot) present).with(entry);
    }
    Entry other = (Entry) present;
    return other.owner() == entry.owner() ? entry : SharedSlot.of(other, entry);
  }

  @Override
  public void remove(Object key, final Object owner) {
    slots
        .asMap()
        .computeIfPresent(
            key,
            new BiFunction<Object, Object, Object>() {
              @Override
              public Object apply(Object ignored, Object present) {
                if (present instanceof SharedSlot) {
                  return ((SharedSlot) present).without(owner);
                }
                return ((Entry) present).owner() == owner ? null : present;
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
    for (Iterator<Object> keys = slots.asMap().keySet().iterator(); keys.hasNext(); ) {
      Object key = keys.next();
      if (key instanceof Key && ((Key) key).isAbandoned()) {
        // By the iterator: an abandoned key equals no other, only itself.
        keys.remove();
      }
    }
    slots.cleanUp();
  }

  @Override
  public long size() {
    return slots.estimatedSize();
  }
}
