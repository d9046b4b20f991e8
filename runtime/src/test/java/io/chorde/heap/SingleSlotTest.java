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

  @Test
  void isEmptyAtFirst() {
    assertNull(slot.get(Parts.NONE, this));
    assertEquals(0, slot.size());
  }

  @Test
  void hasTheLastEntryThatWasPut() {
    Entry last = new Entry(2, null, this, 0);
    slot.put(Parts.NONE, new Entry(1, null, this, 0));
    slot.put(Parts.NONE, last);
    assertSame(last, slot.get(Parts.NONE, this));
    assertEquals(1, slot.size());
  }

  @Test
  void isEmptyAgainWhenItsEntryIsRemoved() {
    slot.put(Parts.NONE, new Entry(1, null, this, 0));
    slot.remove(Parts.NONE, this);
    assertNull(slot.get(Parts.NONE, this));
    assertEquals(0, slot.size());
  }

  @Test
  void keepsItsEntryWhenItIsSwept() {
    slot.put(Parts.NONE, new Entry(1, null, this, 0));
    slot.sweep();
    assertEquals(1, slot.size());
  }
}
