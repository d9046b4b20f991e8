package io.chorde.key;

import static io.chorde.key.Keys.assertUnfit;
import static io.chorde.key.Keys.frozen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.testing.ForeignLoader;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An argument of the JDK's, frozen")
class FreezerTest {

  /** A list of the application's without an equality of its own. */
  private static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  static List<Object> unchangeable() {
    return List.of(
        "a",
        1,
        2L,
        'c',
        true,
        1.5,
        new BigDecimal("1.0"),
        UUID.randomUUID(),
        LocalDate.EPOCH,
        DayOfWeek.MONDAY,
        String.class,
        FreezerTest.class);
  }

  @ParameterizedTest
  @MethodSource("unchangeable")
  void isItselfWhereItNeverChanges(Object part) {
    assertSame(part, frozen(part));
  }

  @Test
  void isNullForNull() {
    assertNull(frozen((Object) null));
  }

  static List<Arguments> changeable() {
    Names names = new Names();
    names.add("a");
    return Stream.<Object>of(
            new int[] {1, 2},
            new Object[] {"a", new int[] {1}, null, List.of(1)},
            new String[][] {{"a"}, {}},
            new Date[] {new Date(1)},
            new Date(5),
            new java.sql.Date(5),
            Timestamp.valueOf("2020-02-29 12:00:00.123456789"),
            new GregorianCalendar(2020, Calendar.MARCH, 1),
            new ArrayList<>(Arrays.asList("a", null)),
            new LinkedList<>(List.of("a")),
            Arrays.asList(1, 2),
            Collections.unmodifiableList(new ArrayList<>(List.of(1))),
            new ArrayList<>(List.of(new ArrayList<>(List.of(1)))),
            new HashSet<>(List.of("a", "b")),
            new LinkedHashSet<>(List.of("b", "a")),
            new TreeSet<>(List.of("a", "b")),
            EnumSet.of(DayOfWeek.MONDAY),
            new HashMap<>(Map.of("a", new ArrayList<>(List.of(1)))),
            new TreeMap<>(Map.of("a", 1)),
            new ConcurrentHashMap<>(Map.of("a", 1)),
            names)
        .map(part -> Arguments.of(part))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("changeable")
  void isAnEqualCopyWhereItCanChange(Object part) {
    Object copy = frozen(part);
    assertNotSame(part, copy);
    assertTrue(Parts.same(part, copy));
    assertTrue(Parts.same(copy, part));
    assertEquals(Parts.hash(part), Parts.hash(copy));
  }

  @Test
  void keepsNestedArraysApartFromTheOriginal() {
    int[][] table = {{1}, {2}};
    int[][] copy = (int[][]) frozen(table);
    table[1][0] = 9;
    assertEquals(2, copy[1][0]);
  }

  @Test
  void copiesTheElementsOfACollectionToo() {
    List<List<Integer>> lists = new ArrayList<>(List.of(new ArrayList<>(List.of(1))));
    Object copy = frozen(lists);
    lists.get(0).add(2);
    assertEquals(List.of(List.of(1)), copy);
  }

  @Test
  void copiesTheKeysAndValuesOfAMapToo() {
    Map<Object, List<Integer>> map = new HashMap<>();
    map.put("a", new ArrayList<>(List.of(1)));
    Object copy = frozen(map);
    map.get("a").add(2);
    assertEquals(Map.of("a", List.of(1)), copy);
  }

  @Test
  void copiesAnObjectThatOccursTwiceOnce() {
    List<Integer> shared = new ArrayList<>(List.of(1));
    Object[] copy = (Object[]) frozen(new Object[] {shared, shared});
    assertSame(copy[0], copy[1]);
  }

  @Test
  void isUnfitWhereItHasAnEqualityOfItsOwn() {
    assertUnfit(new TreeSet<>(Comparator.reverseOrder()), "not known how to copy");
    assertUnfit(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), "not known how to copy");
    assertUnfit(new IdentityHashMap<>(Map.of("a", "b")), "compares in a way of its own");
    assertUnfit(new IdentityHashMap<>(Map.of("a", "b")).keySet(), "compares in a way of its own");
    Set<String> byIdentity = Collections.newSetFromMap(new IdentityHashMap<>());
    byIdentity.add(new String("a"));
    byIdentity.add(new String("a"));
    assertUnfit(byIdentity, "compares in a way of its own");
  }

  @Test
  void isUnfitWhereItHoldsMoreThanItCompares() {
    assertUnfit(new Properties(), "defaults");
  }

  @Test
  void isUnfitWhereACollectionHoldsDates() {
    // A Date equals a Timestamp, which the method could tell from it.
    assertUnfit(List.of(new Date(5)), "may equal another class");
    assertUnfit(Set.of(new Timestamp(5)), "may equal another class");
    assertUnfit(Map.of("a", new java.sql.Date(5)), "may equal another class");
  }

  @Test
  void isUnfitWhereItIsNotKnownHowToCopyIt() {
    assertUnfit(Optional.of(new Date(1)), "not known how to copy");
    assertUnfit(Map.entry("a", "b"), "not known how to copy");
  }

  @Test
  void isUnfitWithoutAnEquality() {
    assertUnfit(new Object(), "does not override equals");
    assertUnfit(new StringBuilder("a"), "does not override equals");
    assertUnfit(new AtomicInteger(1), "does not override equals");
    assertUnfit(new ArrayList<>().iterator(), "does not override equals");
    assertUnfit(Thread.currentThread(), "does not override equals");
  }

  @Test
  void isUnfitWhereAnElementIs() {
    assertUnfit(List.of(new AtomicInteger()), "AtomicInteger does not override equals");
    assertUnfit(Map.of("a", new StringBuilder()), "StringBuilder does not override equals");
    assertUnfit(new Object[][] {{Thread.currentThread()}}, "Thread does not override equals");
  }

  @Test
  void isUnfitWithAnArrayInACollection() {
    assertUnfit(List.of(new int[] {1}), "compares by identity");
    assertUnfit(Map.of("a", new Object[0]), "compares by identity");
    assertUnfit(new Object[] {List.of(new int[] {1})}, "compares by identity");
  }

  @Test
  void isUnfitAsAnArrayThatCannotHoldTheCopiesOfItsElements() {
    assertUnfit(new LinkedList<?>[] {new LinkedList<>(List.of(1))}, "within an array");
  }

  @Test
  void isUnfitAsAClassThatMayBeUnloadedEarlier() {
    assertUnfit(new ForeignLoader().define(Names.class), "class loader");
    assertUnfit(List.of(new ForeignLoader().define(Names.class)), "class loader");
  }

  @Test
  void isUnfitAsAnArrayOfSuchAClass() {
    Class<?> foreign = new ForeignLoader().define(Names.class);
    assertUnfit(java.lang.reflect.Array.newInstance(foreign, 0), "class loader");
  }

  @Test
  void isUnfitWhereItIsNestedTooDeeply() {
    Object deep = "bottom";
    for (int i = 0; i < 16; i++) {
      deep = new ArrayList<>(Collections.singletonList(deep));
    }
    assertEquals(deep, frozen(deep));
    assertUnfit(List.of(deep), "too large");
  }

  @Test
  void isUnfitWhereItHasTooManyPartsToCopy() {
    List<Object> large = new ArrayList<>();
    for (int i = 0; i < 999; i++) {
      large.add(new ArrayList<>(List.of(i)));
    }
    assertEquals(large, frozen(large));
    large.add(new ArrayList<>(List.of("one more")));
    assertUnfit(large, "too large");
  }

  @Test
  void mayHaveAnyNumberOfElementsThatNeverChange() {
    List<Object> large = new ArrayList<>(Collections.nCopies(100_000, "a"));
    assertEquals(large, frozen(large));
  }

  @Test
  void mayContainItself() {
    Object[] cycle = new Object[1];
    cycle[0] = cycle;
    Object[] copy = (Object[]) frozen(cycle);
    assertSame(copy, copy[0]);
    assertNotSame(cycle, copy);
  }
}
