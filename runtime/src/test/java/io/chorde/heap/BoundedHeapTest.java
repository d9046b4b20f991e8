package io.chorde.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.key.ArgumentsKey;
import io.chorde.key.UnfitKeyException;
import io.chorde.testing.Collected;
import io.chorde.value.LoaderScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bounded heap")
class BoundedHeapTest {

  private static final int PUTS = 5_000;

  private final HotEntries owner = new HotEntries();
  private final HotEntries other = new HotEntries();
  private final BoundedHeap heap = BoundedHeap.ofEntries(100, Runnable::run);

  private static Entry entry(Object key, Object value, HotEntries owner) {
    return new Entry(key, value, null, owner, 0, 1);
  }

  private static void put(BoundedHeap heap, Entry entry) {
    heap.update(entry.key(), entry.owner(), present -> entry);
  }

  @Test
  void hasNothingUnderAKeyThatWasNotPut() {
    assertNull(heap.get("key", owner));
  }

  @Test
  void hasTheEntryThatWasPut() {
    Entry entry = entry("key", "value", owner);
    put(heap, entry);
    assertSame(entry, heap.get("key", owner));
  }

  @Test
  void replacesAnEntryOfTheSameOwner() {
    put(heap, entry("key", "old", owner));
    put(heap, entry("key", "new", owner));
    assertEquals("new", heap.get("key", owner).stored());
    assertEquals(1, heap.size());
  }

  @Test
  void keepsTheEntriesOfTwoOwnersApart() {
    put(heap, entry("key", 1, owner));
    assertNull(heap.get("key", other));
    put(heap, entry("key", 2, other));
    assertEquals(1, heap.get("key", owner).stored());
    assertEquals(2, heap.get("key", other).stored());
  }

  @Test
  void replacesOneOwnersEntryAmongSeveral() {
    put(heap, entry("key", 1, owner));
    put(heap, entry("key", 2, other));
    put(heap, entry("key", 3, owner));
    assertEquals(3, heap.get("key", owner).stored());
    assertEquals(2, heap.get("key", other).stored());
  }

  @Test
  void keepsAThirdOwnerApartToo() {
    HotEntries third = new HotEntries();
    put(heap, entry("key", 1, owner));
    put(heap, entry("key", 2, other));
    put(heap, entry("key", 3, third));
    assertEquals(1, heap.get("key", owner).stored());
    assertEquals(3, heap.get("key", third).stored());
    assertNull(heap.get("key", new HotEntries()));
  }

  @Test
  void removesTheOwnersEntryAlone() {
    put(heap, entry("key", 1, owner));
    put(heap, entry("key", 2, other));
    heap.update("key", owner, present -> null);
    assertNull(heap.get("key", owner));
    assertEquals(2, heap.get("key", other).stored());
  }

  @Test
  void doesNotRemoveTheOnlyEntryOfAnotherOwner() {
    put(heap, entry("key", 1, owner));
    heap.update("key", other, present -> null);
    assertNotNull(heap.get("key", owner));
  }

  @Test
  void isEmptyWhenEveryOwnersEntryIsRemoved() {
    put(heap, entry("key", 1, owner));
    put(heap, entry("key", 2, other));
    heap.update("key", owner, present -> null);
    heap.update("key", other, present -> null);
    assertNull(heap.get("key", other));
    assertEquals(0, heap.size());
  }

  @Test
  void holdsNoMoreEntriesThanItsBound() {
    for (int i = 0; i < PUTS; i++) {
      put(heap, entry(i, i, owner));
    }
    assertTrue(live(owner) <= 100, () -> live(owner) + " entries");
    assertTrue(live(owner) > 0);
  }

  @Test
  void leavesAnEntryThatIsToStay() {
    Entry entry = entry("key", 1, owner);
    put(heap, entry);
    heap.update("key", owner, present -> present);
    assertSame(entry, heap.get("key", owner));
    assertFalse(entry.isRetired());
    heap.update("key", other, present -> present);
    assertNull(heap.get("key", other));
    assertSame(entry, heap.get("key", owner));
  }

  @Test
  void makesItsOwnersLookAgainWhenItEvicts() {
    HotEntries known = heap.newOwner();
    Entry used = entry("used", 1, known);
    put(heap, used);
    for (int i = 0; i < PUTS && (i < 50 || known.get("used".hashCode()) != null); i++) {
      known.add(used, 1);
      heap.get("used", known);
      for (int j = 0; j < 20; j++) {
        put(heap, entry(i * 20 + j, i, owner));
      }
    }
    assertNull(known.get("used".hashCode()));
    assertFalse(used.isRetired());
    assertSame(used, heap.get("used", known));
  }

  @Test
  void sweepsTheEntriesOfAnOwnerWhoRetiredThem() {
    put(heap, entry("key", 1, owner));
    put(heap, entry("key", 2, other));
    put(heap, entry("another key", 3, owner));
    owner.retireAll();
    heap.sweep();
    assertNull(heap.get("key", owner));
    assertNull(heap.get("another key", owner));
    assertEquals(2, heap.get("key", other).stored());
    assertEquals(1, heap.size());
  }

  @Test
  void countsTheEntriesOfEachOwnerAgainstItsBound() {
    for (int i = 0; i < PUTS; i++) {
      put(heap, entry(i, i, owner));
      put(heap, entry(i, i, other));
    }
    long live = live(owner) + live(other);
    assertTrue(live <= 100, () -> live + " entries");
    assertTrue(live > 0);
  }

  @Test
  void holdsNoMoreWeightThanItsBound() {
    BoundedHeap weighed = BoundedHeap.ofWeight(100_000, Runnable::run);
    for (int i = 0; i < PUTS; i++) {
      put(weighed, entry(i, new byte[1_000], owner));
    }
    long live = live(weighed, owner);
    assertTrue(live * 1_000 <= 100_000, () -> live + " entries");
    assertTrue(live > 0);
  }

  @Test
  void weighsTheEntriesOfEachOwner() {
    BoundedHeap weighed = BoundedHeap.ofWeight(100_000, Runnable::run);
    for (int i = 0; i < PUTS; i++) {
      put(weighed, entry(i, new byte[1_000], owner));
      put(weighed, entry(i, new byte[1_000], other));
    }
    long live = live(weighed, owner) + live(weighed, other);
    assertTrue(live * 1_000 <= 100_000, () -> live + " entries");
    assertTrue(live > 0);
  }

  @Test
  void weighsTheKeysToo() {
    BoundedHeap weighed = BoundedHeap.ofWeight(100_000, Runnable::run);
    for (int i = 0; i < 1_000; i++) {
      put(weighed, entry("x".repeat(1_000) + i, 1, owner));
    }
    weighed.sweep();
    assertTrue(weighed.size() <= 100, () -> weighed.size() + " entries");
  }

  @Test
  void doesNotTakeAValueThatIsHeavierThanItsBound() {
    BoundedHeap weighed = BoundedHeap.ofWeight(1_000, Runnable::run);
    put(weighed, entry("key", new byte[2_000], owner));
    assertNull(weighed.get("key", owner));
  }

  @Test
  void retiresAnEntryThatItReplaces() {
    Entry first = entry("key", 1, owner);
    put(heap, first);
    assertFalse(first.isRetired());
    put(heap, entry("key", 2, other));
    assertFalse(first.isRetired());
    Entry second = entry("key", 3, owner);
    put(heap, second);
    assertTrue(first.isRetired());
    heap.update("key", other, present -> null);
    put(heap, entry("key", 4, owner));
    assertTrue(second.isRetired());
  }

  @Test
  void retiresAnEntryThatIsRemoved() {
    Entry first = entry("key", 1, owner);
    Entry second = entry("key", 2, other);
    put(heap, first);
    put(heap, second);
    heap.update("key", owner, present -> null);
    assertTrue(first.isRetired());
    assertFalse(second.isRetired());
    heap.update("key", other, present -> null);
    assertTrue(second.isRetired());
  }

  @Test
  void retiresWhatItEvicts() {
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < PUTS; i++) {
      Entry first = entry(i, i, owner);
      Entry second = entry(i, i, other);
      put(heap, first);
      put(heap, second);
      all.add(first);
      all.add(second);
    }
    int evicted = 0;
    for (Entry entry : all) {
      if (heap.get(entry.key(), entry.owner()) == null) {
        evicted++;
        assertTrue(entry.isRetired());
      } else if (entry.isRetired()) {
        // To look one up may have evicted it.
        assertNull(heap.get(entry.key(), entry.owner()));
      }
    }
    assertTrue(evicted > PUTS);
  }

  @Test
  void sweepsTheEntriesOfCollectedReceiversAlone() throws UnfitKeyException {
    List<Object> receivers = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      receivers.add(new Object());
      entries.add(entry(keyOf(receivers.get(i)), i, owner));
      put(heap, entries.get(i));
    }
    put(heap, entry("without a receiver", "stays", owner));
    Object kept = receivers.get(9);
    receivers.clear();
    Collected.eventually(
        () -> {
          heap.sweep();
          return heap.size() == 2;
        });
    assertTrue(entries.get(0).isRetired());
    assertFalse(entries.get(9).isRetired());
    assertEquals("stays", heap.get("without a receiver", owner).stored());
    assertEquals(9, heap.get(new ArgumentsKey(kept, new Object[] {"argument"}), owner).stored());
  }

  private static Object keyOf(Object receiver) throws UnfitKeyException {
    return new ArgumentsKey(receiver, new Object[] {"argument"})
        .frozen(new LoaderScope(BoundedHeapTest.class.getClassLoader()));
  }

  private long live(HotEntries owner) {
    return live(heap, owner);
  }

  private static long live(BoundedHeap heap, HotEntries owner) {
    long live = 0;
    for (int i = 0; i < PUTS; i++) {
      live += heap.get(i, owner) == null ? 0 : 1;
    }
    return live;
  }
}
