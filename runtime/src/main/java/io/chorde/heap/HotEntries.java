package io.chorde.heap;

import java.util.Arrays;

/**
 * The entries of one owner that are asked for often: where its next hit looks first. The way
 * through the store costs a hit several times as much, and the code for it is too large to be
 * compiled into each caller.
 *
 * <p>A hash table in which an entry is in one of two places (cuckoo hashing; Pagh and Rodler,
 * 2001), so that a look is a load or two, without a loop. Of several keys with the same hash it
 * gives one. It may forget any entry at any time: it knows nothing that the store does not know
 * better. What it must never do is to give an entry that the store gave up, for a newer one or for
 * lack of room. So a store {@linkplain Entry#retire retires} an entry within the same atomic step
 * in which it lets go of it, and a retired entry shows itself by its birth, which whoever is given
 * an entry looks at anyway.
 *
 * <p>Thread-safe. Readers take no lock: they see the table as it was a moment ago, and that moment
 * of each entry as it is now. Writers share one, under which no code of a key runs.
 */
public final class HotEntries {

  private static final int SECOND_SIZE = 16;
  private static final int LARGEST = 1 << 20;

  /** The length is a power of two. Replaced by a larger one; slots are written under the lock. */
  private volatile Entry[] table = new Entry[1];

  /** Slots that are not null, under the lock. */
  private int used;

  /** Entries of an earlier one are retired, wherever they are. */
  private volatile int epoch;

  /** No entries. */
  public HotEntries() {}

  /**
   * The one entry that may be the owner's for a key of this hash: whoever asks compares the keys.
   * Null if there is none in here. It may be retired.
   *
   * @param hash the key's {@code hashCode}
   */
  public Entry get(int hash) {
    int spread = spread(hash);
    Entry[] slots = table;
    Entry entry = slots[first(spread, slots)];
    if (entry == null || entry.hash() != spread) {
      entry = slots[second(spread, slots)];
      if (entry != null && entry.hash() != spread) {
        return null;
      }
    }
    return entry;
  }

  /** Tells hashes apart that are close to each other, or differ in their high bits only. */
  static int spread(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread ^ spread >>> 15;
  }

  private static int first(int hash, Entry[] slots) {
    return hash & slots.length - 1;
  }

  private static int second(int hash, Entry[] slots) {
    return Integer.rotateLeft(hash, 13) & slots.length - 1;
  }

  /**
   * Makes an entry quick to find, unless it is retired or being computed anew.
   *
   * @param until when a hit may take it for valid, in nanoseconds of the owner's ticker
   */
  public void add(Entry entry, long until) {
    if (entry.quickUntil() != until || !isIn(table, entry)) {
      addMissing(entry, until);
    }
  }

  private synchronized void addMissing(Entry entry, long until) {
    // What is retired later is removed later: retiring, too, waits for the lock.
    if (entry.isUnsettled()) {
      return;
    }
    entry.quickUntil(until);
    if (isIn(table, entry) || place(table, entry)) {
      return;
    }
    if (table.length < LARGEST && used * 2 >= table.length) {
      grow();
      if (place(table, entry)) {
        return;
      }
    }
    table[first(entry.hash(), table)] = entry;
  }

  private static boolean isIn(Entry[] slots, Entry entry) {
    return slots[first(entry.hash(), slots)] == entry
        || slots[second(entry.hash(), slots)] == entry;
  }

  private void grow() {
    Entry[] larger = new Entry[Math.max(SECOND_SIZE, 2 * table.length)];
    used = 0;
    for (Entry entry : table) {
      if (entry != null) {
        place(larger, entry);
      }
    }
    table = larger;
  }

  /** False where there is no room for it, not even by moving another entry. */
  private boolean place(Entry[] slots, Entry entry) {
    int first = first(entry.hash(), slots);
    int second = second(entry.hash(), slots);
    if (slots[first] == null) {
      slots[first] = entry;
    } else if (slots[second] == null) {
      slots[second] = entry;
    } else if (moveAway(slots, first)) {
      slots[first] = entry;
    } else if (moveAway(slots, second)) {
      slots[second] = entry;
    } else {
      return false;
    }
    used++;
    return true;
  }

  /** Moves an entry to its other slot, if that is free; for a moment it is in both. */
  private static boolean moveAway(Entry[] slots, int from) {
    Entry entry = slots[from];
    int first = first(entry.hash(), slots);
    int to = first == from ? second(entry.hash(), slots) : first;
    if (slots[to] != null) {
      return false;
    }
    slots[to] = entry;
    return true;
  }

  /** Forgets an entry, so that hits look closely, and its value can be collected. */
  public synchronized void remove(Entry entry) {
    entry.quickUntil(Entry.LONG_AGO);
    Entry[] slots = table;
    clear(slots, first(entry.hash(), slots), entry);
    clear(slots, second(entry.hash(), slots), entry);
  }

  /**
   * Retires all entries of this owner, those too that a store is about to take. Those that are in a
   * store stay there until they are swept.
   */
  public synchronized void retireAll() {
    epoch++;
    for (Entry entry : table) {
      if (entry != null) {
        entry.quickUntil(Entry.LONG_AGO);
      }
    }
    table = new Entry[1];
    used = 0;
  }

  /** Makes each entry be looked up in the store once more before it is quick to find again. */
  synchronized void forget() {
    Arrays.fill(table, null);
    used = 0;
  }

  int epoch() {
    return epoch;
  }

  private void clear(Entry[] slots, int slot, Entry entry) {
    if (slots[slot] == entry) {
      slots[slot] = null;
      used--;
    }
  }
}
