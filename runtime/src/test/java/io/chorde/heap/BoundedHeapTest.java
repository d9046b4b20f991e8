package io.chorde.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private final Object owner = "an owner";
  private final Object other = "another owner";
  private final BoundedHeap heap = BoundedHeap.ofEntries(100, Runnable::run);

  private static Entry entry(Object value, Object owner) {
    return new Entry(value, null, owner, 0);
  }

  @Test
  void hasNothingUnderAKeyThatWasNotPut() {
    assertNull(heap.get("key", owner));
  }

  @Test
  void hasTheEntryThatWasPut() {
    Entry entry = entry("value", owner);
    heap.put("key", entry);
    assertSame(entry, heap.get("key", owner));
  }

  @Test
  void replacesAnEntryOfTheSameOwner() {
    heap.put("key", entry("old", owner));
    heap.put("key", entry("new", owner));
    assertEquals("new", heap.get("key", owner).stored());
    assertEquals(1, heap.size());
  }

  @Test
  void keepsTheEntriesOfTwoOwnersApart() {
    heap.put("key", entry(1, owner));
    assertNull(heap.get("key", other));
    heap.put("key", entry(2, other));
    assertEquals(1, heap.get("key", owner).stored());
    assertEquals(2, heap.get("key", other).stored());
  }

  @Test
  void replacesOneOwnersEntryAmongSeveral() {
    heap.put("key", entry(1, owner));
    heap.put("key", entry(2, other));
    heap.put("key", entry(3, owner));
    assertEquals(3, heap.get("key", owner).stored());
    assertEquals(2, heap.get("key", other).stored());
  }

  @Test
  void keepsAThirdOwnerApartToo() {
    heap.put("key", entry(1, owner));
    heap.put("key", entry(2, other));
    heap.put("key", entry(3, "a third owner"));
    assertEquals(1, heap.get("key", owner).stored());
    assertEquals(3, heap.get("key", "a third owner").stored());
    assertNull(heap.get("key", "a fourth owner"));
  }

  @Test
  void tellsOwnersApartByIdentity() {
    heap.put("key", entry(1, owner));
    assertNull(heap.get("key", new StringBuilder("an owner").toString()));
  }

  @Test
  void removesTheOwnersEntryAlone() {
    heap.put("key", entry(1, owner));
    heap.put("key", entry(2, other));
    heap.remove("key", owner);
    assertNull(heap.get("key", owner));
    assertEquals(2, heap.get("key", other).stored());
  }

  @Test
  void doesNotRemoveTheOnlyEntryOfAnotherOwner() {
    heap.put("key", entry(1, owner));
    heap.remove("key", other);
    assertNotNull(heap.get("key", owner));
  }

  @Test
  void isEmptyWhenEveryOwnersEntryIsRemoved() {
    heap.put("key", entry(1, owner));
    heap.put("key", entry(2, other));
    heap.remove("key", owner);
    heap.remove("key", other);
    assertNull(heap.get("key", other));
    assertEquals(0, heap.size());
  }

  @Test
  void holdsNoMoreEntriesThanItsBound() {
    for (int i = 0; i < PUTS; i++) {
      heap.put(i, entry(i, owner));
    }
    assertTrue(live(owner) <= 100, () -> live(owner) + " entries");
    assertTrue(live(owner) > 0);
  }

  @Test
  void countsTheEntriesOfEachOwnerAgainstItsBound() {
    for (int i = 0; i < PUTS; i++) {
      heap.put(i, entry(i, owner));
      heap.put(i, entry(i, other));
    }
    long live = live(owner) + live(other);
    assertTrue(live <= 100, () -> live + " entries");
    assertTrue(live > 0);
  }

  @Test
  void holdsNoMoreWeightThanItsBound() {
    BoundedHeap weighed = BoundedHeap.ofWeight(100_000, Runnable::run);
    for (int i = 0; i < PUTS; i++) {
      weighed.put(i, entry(new byte[1_000], owner));
    }
    long live = live(weighed, owner);
    assertTrue(live * 1_000 <= 100_000, () -> live + " entries");
    assertTrue(live > 0);
  }

  @Test
  void weighsTheEntriesOfEachOwner() {
    BoundedHeap weighed = BoundedHeap.ofWeight(100_000, Runnable::run);
    for (int i = 0; i < PUTS; i++) {
      weighed.put(i, entry(new byte[1_000], owner));
      weighed.put(i, entry(new byte[1_000], other));
    }
    long live = live(weighed, owner) + live(weighed, other);
    assertTrue(live * 1_000 <= 100_000, () -> live + " entries");
    assertTrue(live > 0);
  }

  @Test
  void weighsTheKeysToo() {
    BoundedHeap weighed = BoundedHeap.ofWeight(100_000, Runnable::run);
    for (int i = 0; i < 1_000; i++) {
      weighed.put("x".repeat(1_000) + i, entry(1, owner));
    }
    weighed.sweep();
    assertTrue(weighed.size() <= 100, () -> weighed.size() + " entries");
  }

  @Test
  void doesNotTakeAValueThatIsHeavierThanItsBound() {
    BoundedHeap weighed = BoundedHeap.ofWeight(1_000, Runnable::run);
    weighed.put("key", entry(new byte[2_000], owner));
    assertNull(weighed.get("key", owner));
  }

  @Test
  void sweepsTheEntriesOfCollectedReceiversAlone() throws UnfitKeyException {
    List<Object> receivers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      receivers.add(new Object());
      heap.put(keyOf(receivers.get(i)), entry(i, owner));
    }
    heap.put("without a receiver", entry("stays", owner));
    Object kept = receivers.get(9);
    receivers.clear();
    Collected.eventually(
        () -> {
          heap.sweep();
          return heap.size() == 2;
        });
    assertEquals("stays", heap.get("without a receiver", owner).stored());
    assertEquals(9, heap.get(new ArgumentsKey(kept, new Object[] {"argument"}), owner).stored());
  }

  private static Object keyOf(Object receiver) throws UnfitKeyException {
    return new ArgumentsKey(receiver, new Object[] {"argument"})
        .frozen(new LoaderScope(BoundedHeapTest.class.getClassLoader()));
  }

  private long live(Object owner) {
    return live(heap, owner);
  }

  private static long live(BoundedHeap heap, Object owner) {
    long live = 0;
    for (int i = 0; i < PUTS; i++) {
      live += heap.get(i, owner) == null ? 0 : 1;
    }
    return live;
  }
}
