package io.chorde.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.testing.Collected;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key over boxed arguments")
class ArgumentsKeyTest {

  /** All instances are equal. */
  private static final class Service {
    @Override
    public boolean equals(Object other) {
      return other instanceof Service;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Test
  void equalsAKeyOfEqualArguments() {
    assertSameKey(Keys.of(1, "a", null), Keys.of(1, "a", null));
    assertSameKey(Keys.of(), Keys.of());
  }

  @Test
  void differsFromAKeyOfOtherArguments() {
    assertNotEquals(Keys.of(1, "a"), Keys.of(2, "a"));
    assertNotEquals(Keys.of(1, "a"), Keys.of(1, null));
    assertNotEquals(Keys.of(1), Keys.of(1, 1));
    assertNotEquals(Keys.of("a", "b"), Keys.of("b", "a"));
    assertNotEquals(Keys.of(1), 1);
  }

  @Test
  void equalsItsStoredFormInBothDirections() {
    ArgumentsKey key = Keys.of(1, new int[] {2}, List.of("a"));
    assertSameKey(key, Keys.frozen(key));
  }

  @Test
  void countsItsReceiverByIdentity() {
    Service service = new Service();
    assertSameKey(key(service), key(service));
    assertNotEquals(key(service), key(new Service()));
    assertNotEquals(key(service), key(null));
  }

  @Test
  void countsTheReceiverOfItsStoredFormByIdentity() {
    Service service = new Service();
    assertSameKey(key(service), Keys.frozen(key(service)));
    assertNotEquals(Keys.frozen(key(service)), key(new Service()));
    assertNotEquals(key(new Service()), Keys.frozen(key(service)));
  }

  @Test
  void isAbandonedWhenItsReceiverIsCollected() {
    Object receiver = new Service();
    WeakReference<Object> gone = new WeakReference<>(receiver);
    Key stored = Keys.frozen(key(receiver));
    assertFalse(stored.isAbandoned());
    receiver = null;
    Collected.eventually(() -> gone.get() == null);
    assertTrue(stored.isAbandoned());
  }

  @Test
  void equalsOnlyItselfWhenItsReceiverIsCollected() {
    Key first = keyOfCollectedReceiver();
    Key second = keyOfCollectedReceiver();
    assertEquals(first, first);
    assertNotEquals(first, second);
    assertNotEquals(first, key(new Service()));
  }

  @Test
  void isNeverAbandonedWithoutAReceiver() {
    assertFalse(Keys.stored("a").isAbandoned());
  }

  @Test
  void keepsItsHashWhenAnArgumentChanges() {
    List<Object> list = new ArrayList<>(List.of(1));
    ArgumentsKey key = Keys.of(list);
    Key stored = Keys.frozen(key);
    int before = key.hashCode();
    list.add(2);
    assertEquals(before, stored.hashCode());
  }

  @Test
  void storesTheArgumentsOfTheMomentItIsFrozen() {
    List<Object> list = new ArrayList<>(List.of(1));
    Key stored = Keys.stored(list);
    list.add(2);
    assertEquals(Keys.of(List.of(1)), stored);
    assertNotEquals(Keys.of(list), stored);
  }

  @Test
  void isPlainWhereAllItsArgumentsAre() {
    assertTrue(Keys.of(1, "a", null).isPlain());
    assertTrue(Keys.of().isPlain());
    assertFalse(Keys.of(1, List.of()).isPlain());
  }

  private static ArgumentsKey key(Object receiver) {
    return new ArgumentsKey(receiver, new Object[] {"a"});
  }

  private static Key keyOfCollectedReceiver() {
    Key stored = Keys.frozen(key(new Service()));
    Collected.eventually(stored::isAbandoned);
    return stored;
  }

  private static void assertSameKey(Key a, Key b) {
    assertEquals(a, b);
    assertEquals(b, a);
    assertEquals(a.hashCode(), b.hashCode());
  }
}
