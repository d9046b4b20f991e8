package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.chorde.heap.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hot path of a cached method")
class HotPathTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  @Test
  void givesWhatIsStored() {
    Calls.call(method, "key", () -> "value");
    assertEquals("value", method.hit("key").stored());
  }

  @Test
  void leavesMissesToTheLookup() {
    assertNull(method.hit("key"));
  }

  @Test
  void leavesValuesThatAreCopiedToTheLookup() {
    Calls.call(method, "key", () -> new ArrayList<>(List.of(1)));
    assertNull(method.hit("key"));
    assertNotNull(method.lookup("key"));
  }

  @Test
  void leavesOneHitIn32ToTheLookupSoThatTheStoreHearsOfIt() {
    Calls.call(method, "key", () -> "value");
    int left = 0;
    for (int i = 0; i < 320; i++) {
      Entry hit = method.hit("key");
      left += hit == null ? 1 : 0;
    }
    assertEquals(10, left);
  }
}
