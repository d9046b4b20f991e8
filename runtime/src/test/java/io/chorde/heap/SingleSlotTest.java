package io.chorde.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.key.Parts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A single slot")
class SingleSlotTest {

  private final SingleSlot slot = new SingleSlot();
  private final HotEntries owner = new HotEntries();

  private void put(Entry entry) {
    slot.update(Parts.NONE, owner, present -> entry);
  }

  @Test
  void retiresWhatItReplaces() {
    Entry entry = new Entry(Parts.NONE, 1, null, owner, 0, 1);
    put(entry);
    assertFalse(entry.isRetired());
    put(new Entry(Parts.NONE, 2, null, owner, 0, 1));
    assertTrue(entry.isRetired());
  }

  @Test
  void sweepsWhatItsOwnerRetired() {
    put(new Entry(Parts.NONE, 1, null, owner, 0, 1));
    owner.retireAll();
    slot.sweep();
    assertEquals(0, slot.size());
  }

  @Test
  void isEmptyAtFirst() {
    assertNull(slot.get(Parts.NONE, owner));
    assertEquals(0, slot.size());
  }

  @Test
  void hasTheLastEntryThatWasPut() {
    Entry last = new Entry(Parts.NONE, 2, null, owner, 0, 1);
    put(new Entry(Parts.NONE, 1, null, owner, 0, 1));
    put(last);
    assertSame(last, slot.get(Parts.NONE, owner));
    assertEquals(1, slot.size());
  }

  @Test
  void isEmptyAgainWhenItsEntryIsRemoved() {
    put(new Entry(Parts.NONE, 1, null, owner, 0, 1));
    slot.update(Parts.NONE, owner, present -> null);
    assertNull(slot.get(Parts.NONE, owner));
    assertEquals(0, slot.size());
  }

  @Test
  void keepsItsEntryWhenItIsSwept() {
    put(new Entry(Parts.NONE, 1, null, owner, 0, 1));
    slot.sweep();
    assertEquals(1, slot.size());
  }
}
