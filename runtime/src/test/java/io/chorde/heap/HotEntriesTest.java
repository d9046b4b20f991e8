package io.chorde.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.testing.Collected;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hot entries")
class HotEntriesTest {

  private final HotEntries hot = new HotEntries();

  private Entry added(Object key) {
    Entry entry = new Entry(key, "value of " + key, null, hot, 0, 1);
    hot.add(entry, 1);
    return entry;
  }

  private Entry get(Object key) {
    Entry entry = hot.get(key.hashCode());
    return entry != null && entry.key().equals(key) ? entry : null;
  }

  @Test
  void haveNothingAtFirst() {
    assertNull(get("key"));
  }

  @Test
  void haveWhatWasAdded() {
    Entry entry = added("key");
    assertSame(entry, get(new StringBuilder("key").toString()));
    assertNull(get("another key"));
  }

  @Test
  void neverTakeOneKeyForAnotherOfItsHash() {
    Entry first = added("Aa");
    assertSame(first, get("Aa"));
    assertNull(get("BB"));
    Entry second = added("BB");
    assertTrue(get("Aa") == null || get("Aa") == first);
    assertTrue(get("BB") == null || get("BB") == second);
    assertNull(get("C#"));
  }

  @Test
  void growWithWhatTheyAreGiven() {
    List<Entry> entries = new ArrayList<>();
    for (long i = 0; i < 10_000; i++) {
      entries.add(added(i));
    }
    int found = 0;
    for (Entry entry : entries) {
      found += get(entry.key()) == entry ? 1 : 0;
    }
    int there = found;
    // Where both places are taken, one is forgotten.
    assertTrue(there > 9_700, () -> there + " of 10000");
  }

  @Test
  void giveARetiredEntryNoMore() {
    Entry entry = added("key");
    entry.retire();
    assertNull(get("key"));
    hot.add(entry, 1);
    assertNull(get("key"));
  }

  @Test
  void sayUntilWhenAnEntryIsGood() {
    Entry entry = added("key");
    assertEquals(1, entry.quickUntil());
    hot.add(entry, 2);
    assertEquals(2, entry.quickUntil());
    hot.remove(entry);
    assertTrue(entry.quickUntil() < -1_000_000);
  }

  @Test
  void giveNoEntryThatIsBeingComputedAnew() {
    Entry entry = new Entry("key", 1, null, hot, 0, 1);
    assertTrue(entry.refreshState().begin(0, 0));
    hot.add(entry, 1);
    assertNull(get("key"));
    entry.refreshState().ended();
    hot.add(entry, 1);
    assertSame(entry, get("key"));
  }

  @Test
  void giveNothingAfterAllWasRetiredThoughAStoreTakesItLater() {
    Entry known = added("key");
    Entry late = new Entry("late", 1, null, hot, 0, 1);
    hot.retireAll();
    assertTrue(known.isRetired());
    assertTrue(known.quickUntil() < -1_000_000);
    hot.add(late, 1);
    assertNull(get("late"));
    assertSame(added("new"), get("new"));
  }

  @Test
  void keepNoRetiredValueAlive() {
    WeakReference<Object> value = retired();
    Collected.eventually(() -> value.get() == null);
  }

  private WeakReference<Object> retired() {
    Object value = new Object();
    for (int i = 0; i < 100; i++) {
      added(i);
    }
    Entry entry = new Entry("key", value, null, hot, 0, 1);
    hot.add(entry, 1);
    entry.retire();
    return new WeakReference<>(value);
  }

  /**
   * One thread replaces entries, others look them up and put them back in. Whoever sees a number
   * that was published after an entry was retired must not be given that entry as a live one.
   */
  @Test
  void neverGiveALiveEntryThatWasReplacedBefore() throws InterruptedException {
    int keys = 64;
    AtomicReferenceArray<Entry> current = new AtomicReferenceArray<>(keys);
    AtomicReferenceArray<Integer> oldest = new AtomicReferenceArray<>(keys);
    for (int key = 0; key < keys; key++) {
      current.set(key, new Entry(key, 0, null, hot, 0, 1));
      oldest.set(key, 0);
    }
    AtomicReference<String> wrong = new AtomicReference<>();
    Thread writer =
        new Thread(
            () -> {
              for (int i = 1; i < 300_000; i++) {
                int key = i % keys;
                Entry old = current.get(key);
                current.set(key, new Entry(key, i, null, hot, 0, 1));
                old.retire();
                oldest.set(key, i);
              }
            });
    List<Thread> readers = new ArrayList<>();
    for (int r = 0; r < 3; r++) {
      int seed = r;
      readers.add(
          new Thread(
              () -> {
                Random random = new Random(seed);
                while (writer.isAlive() && wrong.get() == null) {
                  int key = random.nextInt(keys);
                  int atLeast = oldest.get(key);
                  Entry entry = get(key);
                  if (entry == null) {
                    hot.add(current.get(key), 1);
                  } else if ((Integer) entry.stored() < atLeast && entry.quickUntil() == 1) {
                    wrong.set(entry.stored() + " after " + atLeast);
                  }
                }
              }));
    }
    writer.start();
    for (Thread reader : readers) {
      reader.start();
    }
    writer.join();
    for (Thread reader : readers) {
      reader.join();
    }
    assertNull(wrong.get());
    for (int key = 0; key < keys; key++) {
      Entry entry = get(key);
      if (entry != null) {
        assertEquals(current.get(key).stored(), entry.stored());
      }
    }
  }
}
