package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.config.Receiver;
import io.chorde.key.Key;
import io.chorde.key.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

@DisplayName("The key of a call")
class KeyShapesTest {

  private static final Class<?>[] ALL = {
    boolean.class,
    byte.class,
    short.class,
    char.class,
    int.class,
    long.class,
    float.class,
    double.class,
    Object.class
  };

  /** Equal to each other where the name is. */
  private record Service(String name) {}

  private record OtherService(String name) {}

  static List<List<Object>> differentValuesOfEachType() {
    return List.of(
        List.of(boolean.class, true, false),
        List.of(byte.class, (byte) 1, (byte) -1, Byte.MIN_VALUE),
        List.of(short.class, (short) 1, (short) -1, Short.MAX_VALUE),
        List.of(char.class, 'a', '\uffff', '\0'),
        List.of(int.class, 0, 1, -1, Integer.MIN_VALUE),
        // Some of one hash: by the upper half alone, and by both.
        List.of(long.class, 0L, 1L, -1L, 1L << 32, Long.MIN_VALUE, (1L << 32) + 1),
        List.of(float.class, 0.0f, -0.0f, 1.0f, Float.NaN, Float.POSITIVE_INFINITY),
        List.of(double.class, 0.0, -0.0, 1.0, Double.NaN, Double.NEGATIVE_INFINITY),
        // Two of one hash, and a box.
        List.of(Object.class, "Aa", "BB", "", 1, 1L, List.of(1), List.of(1L)));
  }

  @ParameterizedTest
  @MethodSource("differentValuesOfEachType")
  void tellsTheValuesOfAPrimitiveApart(List<Object> typeAndValues) {
    Class<?> type = (Class<?>) typeAndValues.get(0);
    List<Object> values = typeAndValues.subList(1, typeAndValues.size());
    // Beside another one, as a single reference has no key class of its own.
    Lookups lookups = new Lookups(null, int.class, type);
    for (Object value : values) {
      assertFalse(lookups.hits(7, value), () -> "a hit for " + value);
      lookups.store(value, 7, value);
    }
    for (Object value : values) {
      assertEquals(value, lookups.answer(7, value));
    }
  }

  @Test
  void takesEveryNaNForTheSame() {
    Lookups lookups = new Lookups(null, float.class, double.class);
    lookups.store("value", Float.NaN, Double.NaN);
    assertTrue(lookups.hits(Float.intBitsToFloat(0x7fc00001), Double.longBitsToDouble(-1L)));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource
  void hitsForEqualArguments(Receiver receiver) {
    Lookups lookups = new Lookups(receiver, ALL);
    Service service = new Service("a");
    lookups.store("value", call(receiver, service, arguments()));
    assertEquals("value", lookups.answer(call(receiver, service, arguments())));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource
  void missesForEachArgumentThatDiffers(Receiver receiver) {
    Service service = new Service("a");
    Object[] others = {false, (byte) 9, (short) 9, '9', 9, 9L, 9f, 9d, "9"};
    Lookups lookups = new Lookups(receiver, ALL);
    lookups.store("value", call(receiver, service, arguments()));
    for (int i = 0; i < others.length; i++) {
      Object[] arguments = arguments();
      arguments[i] = others[i];
      assertFalse(lookups.hits(call(receiver, service, arguments)), "argument " + i);
    }
  }

  @ParameterizedTest
  @NullSource
  @EnumSource
  void missesWhenEqualArgumentsAreSwapped(Receiver receiver) {
    Service service = new Service("a");
    Lookups lookups = new Lookups(receiver, int.class, int.class, Object.class, Object.class);
    lookups.store("value", call(receiver, service, 1, 2, "a", "b"));
    assertFalse(lookups.hits(call(receiver, service, 2, 1, "a", "b")));
    assertFalse(lookups.hits(call(receiver, service, 1, 2, "b", "a")));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource
  void tellsNullFromOtherArguments(Receiver receiver) {
    Service service = new Service("a");
    Lookups lookups = new Lookups(receiver, Object.class, Object.class);
    lookups.store("value", call(receiver, service, null, "b"));
    assertTrue(lookups.hits(call(receiver, service, null, "b")));
    assertFalse(lookups.hits(call(receiver, service, "b", null)));
    assertFalse(lookups.hits(call(receiver, service, "", "b")));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource
  void hitsWithoutArguments(Receiver receiver) {
    Lookups lookups = new Lookups(receiver);
    Service service = new Service("a");
    lookups.store("value", call(receiver, service));
    assertTrue(lookups.hits(call(receiver, service)));
  }

  static List<List<Class<?>>> fewParameters() {
    return List.of(
        List.of(), List.of(long.class), List.of(Object.class), List.of(int.class, Object.class));
  }

  @ParameterizedTest
  @MethodSource("fewParameters")
  void tellsReceiversApartByIdentity(List<Class<?>> parameters) {
    Service service = new Service("a");
    Lookups lookups = lookups(Receiver.IDENTITY, parameters);
    lookups.store("value", call(service, parameters));
    assertTrue(lookups.hits(call(service, parameters)));
    assertFalse(lookups.hits(call(new Service("a"), parameters)));
  }

  @ParameterizedTest
  @MethodSource("fewParameters")
  void tellsReceiversApartByEquality(List<Class<?>> parameters) {
    Lookups lookups = lookups(Receiver.EQUALS, parameters);
    lookups.store("value", call(new Service("a"), parameters));
    assertTrue(lookups.hits(call(new Service("a"), parameters)));
    assertFalse(lookups.hits(call(new Service("b"), parameters)));
    assertFalse(lookups.hits(call(new OtherService("a"), parameters)));
  }

  @ParameterizedTest
  @MethodSource("fewParameters")
  void tellsReceiversApartByTheirClass(List<Class<?>> parameters) {
    Lookups lookups = lookups(Receiver.SHARED, parameters);
    lookups.store("value", call(new Service("a"), parameters));
    assertTrue(lookups.hits(call(new Service("b"), parameters)));
    assertFalse(lookups.hits(call(new OtherService("a"), parameters)));
  }

  @Test
  void isASingleArgumentItselfWhereThatNeverChanges() {
    Lookups lookups = new Lookups(null, Object.class);
    for (Object argument : List.of("a", 1, 2L, Receiver.SHARED, String.class)) {
      lookups.store("value", argument);
      assertSame(argument, lookups.heap.lookedUp);
      assertSame(argument, lookups.heap.stored);
    }
  }

  @Test
  void isASingleArgumentItselfOnASharedReceiverToo() {
    Lookups lookups = new Lookups(Receiver.SHARED, Object.class);
    lookups.store("value", new Service("a"), "argument");
    assertEquals("argument", lookups.heap.stored);
  }

  @Test
  void isNotTheArgumentItselfWhereThatCanChange() {
    Lookups lookups = new Lookups(null, Object.class);
    List<Object> list = new ArrayList<>(List.of(1));
    lookups.store("value", list);
    list.add(2);
    assertFalse(lookups.hits(list));
    assertTrue(lookups.hits(List.of(1)));
  }

  @Test
  void isAConstantForASingleNull() {
    Lookups lookups = new Lookups(null, Object.class);
    lookups.store("value", new Object[] {null});
    assertSame(Parts.NULL, lookups.heap.stored);
    assertTrue(lookups.hits(new Object[] {null}));
    assertFalse(lookups.hits("null"));
  }

  @Test
  void isAConstantWithoutArguments() {
    Lookups lookups = new Lookups(null);
    lookups.store("value");
    assertSame(Parts.NONE, lookups.heap.stored);
  }

  @ParameterizedTest
  @NullSource
  @EnumSource
  void equalsItsStoredFormInBothDirections(Receiver receiver) {
    Lookups lookups = new Lookups(receiver, ALL);
    lookups.store("value", call(receiver, new Service("a"), arguments()));
    assertNotEquals(lookups.heap.lookedUp.getClass(), lookups.heap.stored.getClass());
    assertEquals(lookups.heap.lookedUp, lookups.heap.stored);
    assertEquals(lookups.heap.stored, lookups.heap.lookedUp);
    assertEquals(lookups.heap.stored, lookups.heap.stored);
    assertEquals(lookups.heap.lookedUp.hashCode(), lookups.heap.stored.hashCode());
  }

  @Test
  void keepsTheHashOfItsStoredFormWhenAnArgumentChanges() {
    Lookups lookups = new Lookups(null, int.class, Object.class);
    List<Object> list = new ArrayList<>(List.of(1));
    lookups.store("value", 7, list);
    int before = lookups.heap.stored.hashCode();
    list.add(2);
    assertEquals(before, lookups.heap.stored.hashCode());
    assertNotEquals(before, lookups.heap.lookedUp.hashCode());
    assertFalse(lookups.hits(7, list));
    assertTrue(lookups.hits(7, List.of(1)));
  }

  @Test
  void differsFromTheKeyOfAnotherShape() {
    Lookups ofInts = new Lookups(null, int.class, int.class);
    Lookups ofLongs = new Lookups(null, int.class, long.class);
    ofInts.store("value", 1, 2);
    ofLongs.store("value", 1, 2L);
    assertNotEquals(ofInts.heap.stored, ofLongs.heap.stored);
    assertNotEquals(ofInts.heap.stored, "a string");
    assertNotEquals(ofInts.heap.stored, null);
  }

  @Test
  void isPlainWithPartsThatNeverChange() {
    Lookups lookups = new Lookups(Receiver.IDENTITY, int.class, Object.class, Object.class);
    lookups.store("value", new Object(), 1, "a", null);
    assertTrue(((Key) lookups.heap.stored).isPlain());
    lookups.store("value", new Object(), 1, "a", List.of());
    assertFalse(((Key) lookups.heap.stored).isPlain());
  }

  @Test
  void hasOneClassForEachShape() {
    KeyShapes shapes = new KeyShapes();
    Lookups first = new Lookups(shapes, null, int.class, Object.class);
    Lookups second = new Lookups(shapes, null, int.class, Object.class);
    first.store("value", 1, "a");
    second.store("value", 1, "a");
    assertSame(first.heap.stored.getClass(), second.heap.stored.getClass());
  }

  private static Object[] arguments() {
    return new Object[] {
      true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, new String(new char[] {'x'})
    };
  }

  private static Lookups lookups(Receiver receiver, List<Class<?>> parameters) {
    return new Lookups(receiver, parameters.toArray(new Class<?>[0]));
  }

  private static Object[] call(Object receiver, List<Class<?>> parameters) {
    List<Object> call = new ArrayList<>(List.of(receiver));
    for (Class<?> parameter : parameters) {
      call.add(parameter == long.class ? (Object) 5L : parameter == int.class ? 4 : "argument");
    }
    return call.toArray();
  }

  private static Object[] call(Receiver counts, Object receiver, Object... arguments) {
    if (counts == null) {
      return arguments;
    }
    List<Object> call = new ArrayList<>(List.of(receiver));
    call.addAll(Arrays.asList(arguments));
    return call.toArray();
  }
}
