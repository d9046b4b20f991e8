package io.chorde.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The estimated size")
class SizeEstimatorTest {

  private static final class Node {
    private Node next;
    private long payload;
  }

  private static class Base {
    private final byte[] inherited = new byte[10_000];
  }

  private static final class Derived extends Base {
    private final Object own = new byte[10_000];
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals(0, SizeEstimator.bytes());
    assertEquals(0, SizeEstimator.bytes((Object) null));
  }

  @Test
  void ofAnArrayIsThatOfItsContent() {
    assertBetween(10_000, 10_100, new byte[10_000]);
    assertBetween(20_000, 20_100, new char[10_000]);
    assertBetween(40_000, 40_100, new int[10_000]);
    assertBetween(80_000, 80_100, new double[10_000]);
    assertBetween(40_000, 40_100, new Object[10_000]);
  }

  @Test
  void ofAStringIsTwoBytesForEachCharacterAtMost() {
    assertBetween(10_000, 20_100, "x".repeat(10_000));
  }

  @Test
  void ofAnObjectIncludesItsFields() {
    assertBetween(24, 32, new Node());
  }

  @Test
  void ofAnObjectIncludesWhatItInherits() {
    assertBetween(20_000, 20_200, new Derived());
  }

  @Test
  void includesWhatAnObjectRefersTo() {
    Node head = null;
    for (int i = 0; i < 1_000; i++) {
      Node node = new Node();
      node.next = head;
      head = node;
    }
    assertBetween(24_000, 32_000, head);
  }

  @Test
  void ofACollectionIncludesItsElements() {
    List<byte[]> elements = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      elements.add(new byte[1_000]);
    }
    assertBetween(100_000, 110_000, elements);
    assertBetween(100_000, 110_000, new LinkedList<>(elements));
    assertBetween(100_000, 110_000, Collections.unmodifiableList(elements));
  }

  @Test
  void ofAMapIncludesItsKeysAndValues() {
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      map.put("x".repeat(500) + i, new byte[1_000]);
    }
    assertBetween(150_000, 230_000, map);
  }

  @Test
  void growsWithTheContent() {
    List<Object> list = new ArrayList<>();
    long last = SizeEstimator.bytes(list);
    for (int i = 0; i < 100; i++) {
      list.add(new int[i]);
      long larger = SizeEstimator.bytes(list);
      assertTrue(larger > last, i + " elements");
      last = larger;
    }
  }

  @Test
  void countsWhatOccursTwiceOnce() {
    byte[] shared = new byte[10_000];
    assertBetween(10_000, 10_200, new Object[] {shared, shared});
    assertTrue(SizeEstimator.bytes(shared, shared) < 10_200);
  }

  @Test
  void countsTheRootsTogether() {
    assertTrue(SizeEstimator.bytes(new byte[1_000], new byte[1_000]) >= 2_000);
  }

  @Test
  void countsACycleOnce() {
    Node node = new Node();
    node.next = node;
    assertEquals(SizeEstimator.bytes(new Node()), SizeEstimator.bytes(node));
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertBetween(1, 200, list);
  }

  @Test
  void doesNotCountWhatLivesAnyway() {
    assertEquals(0, SizeEstimator.bytes(String.class));
    assertEquals(0, SizeEstimator.bytes(DayOfWeek.MONDAY));
    assertEquals(0, SizeEstimator.bytes(Thread.currentThread()));
    assertEquals(0, SizeEstimator.bytes(SizeEstimatorTest.class.getClassLoader()));
  }

  @Test
  void ofManyEqualObjectsIsProjectedFromTheFirstOfThem() {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      list.add(new Node());
    }
    assertBetween(200_000 * 24L, 200_000 * 24L * 3, list);
  }

  @Test
  void ofALongChainIsGivenUpAfterItsFirstObjects() {
    Node head = new Node();
    for (int i = 0; i < 200_000; i++) {
      Node node = new Node();
      node.next = head;
      head = node;
    }
    assertBetween(20_000 * 24L, 40_000 * 32L, head);
  }

  private static void assertBetween(long least, long most, Object value) {
    long bytes = SizeEstimator.bytes(value);
    assertTrue(least <= bytes && bytes <= most, () -> bytes + " bytes");
  }
}
