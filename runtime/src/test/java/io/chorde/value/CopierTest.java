package io.chorde.value;

import static io.chorde.value.Copies.copy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A copy")
class CopierTest {

  private static final class OrderedNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  static List<Collection<Object>> collections() {
    List<Object> elements = List.of("c", "a", "b");
    Stack<Object> stack = new Stack<>();
    stack.addAll(elements);
    return List.of(
        new ArrayList<>(elements),
        new LinkedList<>(elements),
        new Vector<>(elements),
        stack,
        new CopyOnWriteArrayList<>(elements),
        new ArrayDeque<>(elements),
        new HashSet<>(elements),
        new LinkedHashSet<>(elements),
        new TreeSet<>(elements),
        new ConcurrentSkipListSet<>(elements),
        new PriorityQueue<>(elements));
  }

  @ParameterizedTest
  @MethodSource("collections")
  void ofACollectionHasItsClassItsElementsAndItsOrder(Collection<Object> original) {
    Collection<?> copy = copy(original);
    assertSame(original.getClass(), copy.getClass());
    assertArrayEquals(original.toArray(), copy.toArray());
  }

  @ParameterizedTest
  @MethodSource("collections")
  void ofACollectionChangesByItself(Collection<Object> original) {
    Collection<?> copy = copy(original);
    copy.remove("a");
    assertEquals(3, original.size());
    original.clear();
    assertEquals(2, copy.size());
  }

  static List<Map<Object, Object>> maps() {
    Map<Object, Object> content = Map.of("c", 3, "a", 1, "b", 2);
    Properties properties = new Properties();
    properties.putAll(content);
    return List.of(
        new HashMap<>(content),
        new LinkedHashMap<>(content),
        new TreeMap<>(content),
        new Hashtable<>(content),
        new IdentityHashMap<>(content),
        new ConcurrentHashMap<>(content),
        new ConcurrentSkipListMap<>(content),
        properties);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void ofAMapHasItsClassAndItsContent(Map<Object, Object> original) {
    Map<?, ?> copy = copy(original);
    assertSame(original.getClass(), copy.getClass());
    assertEquals(new HashMap<>(original), new HashMap<>(copy));
    assertArrayEquals(original.keySet().toArray(), copy.keySet().toArray());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void ofAMapChangesByItself(Map<Object, Object> original) {
    Map<?, ?> copy = copy(original);
    copy.remove("a");
    assertEquals(3, original.size());
    original.clear();
    assertEquals(2, copy.size());
  }

  @Test
  void ofASortedMapKeepsItsComparator() {
    TreeMap<String, Integer> original = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    original.put("a", 1);
    assertSame(String.CASE_INSENSITIVE_ORDER, copy(original).comparator());
    assertEquals(1, copy(original).get("A"));
  }

  @Test
  void ofASortedSetKeepsItsComparator() {
    TreeSet<String> original = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    assertSame(String.CASE_INSENSITIVE_ORDER, copy(original).comparator());
  }

  @Test
  void ofAPriorityQueueKeepsItsComparator() {
    PriorityQueue<String> original = new PriorityQueue<>(String.CASE_INSENSITIVE_ORDER);
    assertSame(String.CASE_INSENSITIVE_ORDER, copy(original).comparator());
  }

  @Test
  void ofAMapInOrderOfAccessKeepsThatOrder() {
    LinkedHashMap<String, Integer> original = new LinkedHashMap<>(16, 0.75f, true);
    original.put("a", 1);
    original.put("b", 2);
    original.get("a");
    LinkedHashMap<String, Integer> copy = copy(original);
    assertEquals(List.of("b", "a"), List.copyOf(copy.keySet()));
    copy.get("b");
    assertEquals(List.of("a", "b"), List.copyOf(copy.keySet()));
    assertEquals(List.of("b", "a"), List.copyOf(original.keySet()));
  }

  @Test
  void ofPropertiesKeepsTheDefaults() {
    Properties defaults = new Properties();
    defaults.setProperty("a", "1");
    assertEquals("1", copy(new Properties(defaults)).getProperty("a"));
  }

  @Test
  void ofAnEnumSetChangesByItself() {
    EnumSet<DayOfWeek> original = EnumSet.of(DayOfWeek.MONDAY);
    EnumSet<DayOfWeek> copy = copy(original);
    copy.add(DayOfWeek.SUNDAY);
    assertEquals(EnumSet.of(DayOfWeek.MONDAY), original);
  }

  @Test
  void ofALargeEnumSetChangesByItself() {
    EnumSet<Character.UnicodeScript> original = EnumSet.allOf(Character.UnicodeScript.class);
    EnumSet<Character.UnicodeScript> copy = copy(original);
    assertEquals(original, copy);
    copy.clear();
    assertEquals(EnumSet.allOf(Character.UnicodeScript.class), original);
  }

  @Test
  void ofAnEnumMapChangesByItself() {
    EnumMap<DayOfWeek, Integer> original = new EnumMap<>(Map.of(DayOfWeek.MONDAY, 1));
    EnumMap<DayOfWeek, Integer> copy = copy(original);
    copy.put(DayOfWeek.SUNDAY, 2);
    assertEquals(Map.of(DayOfWeek.MONDAY, 1), original);
  }

  @Test
  void ofAListOverAnArrayIsFixedInSizeToo() {
    List<String> original = Arrays.asList("b", "a");
    List<String> copy = copy(original);
    copy.sort(null);
    assertEquals(List.of("b", "a"), original);
    assertThrows(UnsupportedOperationException.class, () -> copy.add("c"));
  }

  @Test
  void sharesTheElementsOfAContainer() {
    Date element = new Date(1);
    assertSame(element, copy(new ArrayList<>(List.of(element))).get(0));
  }

  @Test
  void isNotMadeOfWhatCannotChange() {
    for (Object shared : new Object[] {"a", 1, LocalDate.EPOCH, List.of(1), Map.of(), this}) {
      assertNull(Copier.of(shared.getClass()), shared.getClass().getName());
    }
  }

  @Test
  void isNotMadeOfAnApplicationsContainer() {
    assertNull(Copier.of(OrderedNames.class));
  }
}
