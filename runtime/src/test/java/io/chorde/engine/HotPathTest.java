package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.chorde.heap.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hot path of a cached method")
class HotPathTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  /** Stores a value, and asks for it until it is asked for on the hot path. */
  private void warm(CachedMethod asked, Object key, Object value) {
    Calls.call(asked, key, () -> value);
    for (int i = 0; i < 16; i++) {
      assertNotNull(asked.lookup(key));
    }
  }

  private Entry hit(Object key) {
    Entry entry = method.candidate(key.hashCode());
    return entry != null && key.equals(entry.key()) && method.accepts(entry) ? entry : null;
  }

  @Test
  void givesWhatIsAskedForOften() {
    warm(method, "key", "value");
    assertEquals("value", hit("key").stored());
  }

  @Test
  void leavesTheFirstHitsToTheLookupSoThatTheStoreHearsOfThem() {
    Calls.call(method, "key", () -> "value");
    assertNull(hit("key"));
  }

  @Test
  void givesWhatIsStoredUnderAnEqualKey() {
    warm(method, "key", "value");
    assertEquals("value", hit(new StringBuilder("key").toString()).stored());
    assertNull(hit("another key"));
  }

  @Test
  void givesNothingThatIsTooOld() {
    warm(method, "key", "value");
    calls.ticker.advance(Calls.TTL);
    assertNull(hit("key"));
  }

  @Test
  void leavesCallsOfAThreadThatThrowsWhenAskedForItsIdToTheLookup() throws InterruptedException {
    warm(method, "key", "value");
    List<Object> seen = new ArrayList<>();
    Thread thread =
        new Thread(() -> seen.add(hit("key"))) {
          @Override
          public long getId() {
            throw new IllegalStateException("no id");
          }
        };
    thread.start();
    thread.join();
    assertEquals(Arrays.asList((Object) null), seen);
  }

  @Test
  void givesNothingThatWasReplaced() {
    warm(method, "key", "old");
    calls.store(method, "key", "new");
    assertNull(hit("key"));
    assertEquals("new", ((Entry) method.lookup("key")).stored());
  }

  @Test
  void givesNothingThatWasRemoved() {
    warm(method, "key", "value");
    calls.heap.update("key", method.hot(), present -> null);
    assertNull(hit("key"));
  }

  @Test
  void givesNothingThatWasEvicted() {
    warm(method, -1, "value");
    for (int i = 0; i < 100_000; i++) {
      int number = i;
      for (int times = 0; times < 3; times++) {
        Calls.call(method, number, () -> "another value");
      }
    }
    assertNull(calls.heap.get(-1, method.hot()));
    assertNull(hit(-1));
  }

  @Test
  void leavesMissesToTheLookup() {
    assertNull(hit("key"));
  }

  @Test
  void leavesValuesThatAreCopiedToTheLookup() {
    warm(method, "key", new ArrayList<>(List.of(1)));
    assertNull(hit("key"));
    assertNotNull(method.lookup("key"));
  }

  @Test
  void leavesAHitToTheLookupAgainOnceTheStoreHadToEvict() {
    warm(method, "key", "value");
    assertNotNull(hit("key"));
    for (int i = 0; i < 2_000 && hit("key") != null; i++) {
      int number = i;
      Calls.call(method, number, () -> "another value");
      calls.heap.get("key", method.hot());
    }
    assertNull(hit("key"));
    assertInstanceOf(Entry.class, method.lookup("key"));
    assertNotNull(hit("key"));
  }
}
