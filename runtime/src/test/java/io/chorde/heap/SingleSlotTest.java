package io.chorde.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.chorde.key.Parts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A single slot")
class SingleSlotTest {

  private final SingleSlot slot = new SingleSlot();
  private final HotEntries owner = new HotEntries();

  @Test
  void isEmptyAtFirst() {
    assertNull(slot.get(Parts.NONE, owner));
    assertEquals(0, slot.size());
  }

  @Test
  void hasTheLastEntryThatWasPut() {
    Entry last = new Entry(Parts.NONE, 2, null, owner, 0);
    slot.put(new Entry(Parts.NONE, 1, null, owner, 0));
    slot.put(last);
    assertSame(last, slot.get(Parts.NONE, owner));
    assertEquals(1, slot.size());
  }

  @Test
  void isEmptyAgainWhenItsEntryIsRemoved() {
    slot.put(new Entry(Parts.NONE, 1, null, owner, 0));
    slot.remove(Parts.NONE, owner);
    assertNull(slot.get(Parts.NONE, owner));
    assertEquals(0, slot.size());
  }

  @Test
  void keepsItsEntryWhenItIsSwept() {
    slot.put(new Entry(Parts.NONE, 1, null, owner, 0));
    slot.sweep();
    assertEquals(1, slot.size());
  }
}
