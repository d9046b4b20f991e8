package io.chorde.value;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What callers share")
class SharingTest {

  private static final class Order {
    private int items;
  }

  @Test
  void canChangeWhereItHasMutableState() {
    assertSame(Order.class, shared(new Order()));
  }

  @Test
  void cannotChangeWhereItIsImmutable() {
    assertNull(shared("a"));
    assertNull(shared(1));
    assertNull(shared(null));
  }

  @Test
  void isNotTheContainerWhereThatIsCopied() {
    assertNull(Sharing.mutableClassIn(new ArrayList<>(List.of("a")), true));
    assertNull(Sharing.mutableClassIn(new String[] {"a"}, true));
    assertNull(Sharing.mutableClassIn(new int[] {1}, true));
  }

  @Test
  void areTheElementsWhereTheContainerIsCopied() {
    List<Order> orders = new ArrayList<>(List.of(new Order()));
    assertSame(Order.class, Sharing.mutableClassIn(orders, true));
    assertSame(Order.class, Sharing.mutableClassIn(new Order[] {new Order()}, true));
    assertSame(Date.class, Sharing.mutableClassIn(Map.of("a", new Date(1)), true));
  }

  @Test
  void areTheElementsWhereTheContainerCannotChange() {
    assertNull(shared(List.of("a")));
    assertNull(shared(Collections.emptyMap()));
    assertNull(shared(Optional.of("a")));
    assertSame(Order.class, shared(List.of(new Order())));
    assertSame(Order.class, shared(Collections.unmodifiableList(List.of(new Order()))));
  }

  private static Class<?> shared(Object value) {
    return Sharing.mutableClassIn(value, false);
  }
}
