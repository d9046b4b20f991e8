package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.config.Receiver;
import io.chorde.key.Key;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The receiver in a stored key")
class StoredReceiverTest {

  private static final int MOST_COLLECTIONS = 200;

  @Test
  void isNotKeptAlive() {
    Lookups lookups = new Lookups(Receiver.IDENTITY, long.class);
    Object receiver = new Object();
    lookups.store("value", receiver, 1L);
    // The key of the lookup itself, which nobody else keeps.
    lookups.heap.lookedUp = null;
    Key stored = (Key) lookups.heap.stored;
    assertFalse(stored.isAbandoned());
    receiver = null;
    for (int i = 0; i < MOST_COLLECTIONS && !stored.isAbandoned(); i++) {
      System.gc();
    }
    assertTrue(stored.isAbandoned());
  }

  @Test
  void isNotThereWhereInstancesAreInterchangeable() {
    Lookups lookups = new Lookups(Receiver.SHARED, long.class, long.class);
    lookups.store("value", new Object(), 1L, 2L);
    lookups.heap.lookedUp = null;
    System.gc();
    assertFalse(((Key) lookups.heap.stored).isAbandoned());
  }
}
