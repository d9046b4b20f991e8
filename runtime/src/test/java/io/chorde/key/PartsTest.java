package io.chorde.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A part of a key")
class PartsTest {

  @Test
  void isTheSameAsAnEqualOne() {
    assertSamePart(new StringBuilder("a").toString(), "a");
    assertSamePart(List.of(1, 2), new ArrayList<>(List.of(1, 2)));
    assertSamePart(null, null);
  }

  @Test
  void isNotTheSameAsAnotherOne() {
    assertDifferent("a", "b");
    assertDifferent("a", null);
    assertDifferent(1, 1L);
    assertDifferent(new BigDecimal("1.0"), new BigDecimal("1.00"));
  }

  @Test
  void comparesAnArrayByItsContent() {
    assertSamePart(new int[] {1, 2}, new int[] {1, 2});
    assertDifferent(new int[] {1, 2}, new int[] {1, 3});
    assertDifferent(new int[] {1, 2}, new int[] {1});
    assertDifferent(new int[] {1}, 1);
    assertDifferent(new int[] {1}, null);
  }

  @Test
  void comparesNestedArraysByTheirContent() {
    assertSamePart(
        new Object[] {new int[] {1}, new String[][] {{"a"}, null}},
        new Object[] {new int[] {1}, new String[][] {{"a"}, null}});
    assertDifferent(new String[][] {{"a"}}, new String[][] {{"b"}});
  }

  @Test
  void tellsArraysOfDifferentElementsApart() {
    assertDifferent(new byte[] {1}, new char[] {1});
    assertDifferent(new byte[0], new char[0]);
    assertDifferent(new Object[] {"a"}, new String[] {"a"});
    assertDifferent(new Object[] {new byte[] {1}}, new Object[] {new short[] {1}});
  }

  @Test
  void comparesEachKindOfPrimitiveArray() {
    assertSamePart(new boolean[] {true}, new boolean[] {true});
    assertSamePart(new byte[] {1}, new byte[] {1});
    assertSamePart(new short[] {1}, new short[] {1});
    assertSamePart(new char[] {1}, new char[] {1});
    assertSamePart(new long[] {1}, new long[] {1});
    assertSamePart(new float[] {Float.NaN}, new float[] {Float.NaN});
    assertSamePart(new double[] {Double.NaN}, new double[] {Double.NaN});
    assertDifferent(new double[] {0.0}, new double[] {-0.0});
    assertDifferent(new float[] {0.0f}, new float[] {-0.0f});
  }

  @Test
  void comparesFloatingPointNumbersAsTheirBoxesDo() {
    assertSamePart(Double.NaN, Double.NaN);
    assertSamePart(Float.NaN, Float.NaN);
    assertDifferent(0.0, -0.0);
    assertDifferent(0.0f, -0.0f);
  }

  @Test
  void tellsADateFromATimestampOfTheSameMillisecond() {
    assertDifferent(new Date(5), new Timestamp(5));
    assertDifferent(new Object[] {new Date(5)}, new Object[] {new Timestamp(5)});
    assertDifferent(new Date(5), new java.sql.Date(5));
  }

  @Test
  void tellsTimestampsApartByTheirNanoseconds() {
    Timestamp later = new Timestamp(5);
    later.setNanos(later.getNanos() + 1);
    assertDifferent(new Timestamp(5), later);
  }

  @Test
  void isComparedByIdentityAsAReceiver() {
    List<Integer> receiver = new ArrayList<>(List.of(1));
    List<Integer> equal = new ArrayList<>(List.of(1));
    assertTrue(Parts.sameReceiver(receiver, receiver));
    assertFalse(Parts.sameReceiver(receiver, equal));
  }

  @Test
  void isComparedByIdentityAsAReceiverThatIsHeldWeakly() {
    List<Integer> receiver = new ArrayList<>(List.of(1));
    List<Integer> equal = new ArrayList<>(List.of(1));
    assertTrue(Parts.sameReceiver(receiver, Parts.weak(receiver)));
    assertTrue(Parts.sameReceiver(Parts.weak(receiver), receiver));
    assertFalse(Parts.sameReceiver(equal, Parts.weak(receiver)));
    assertFalse(Parts.sameReceiver(Parts.weak(receiver), equal));
  }

  @Test
  void isPlainWhereOnlyTheJdkCompares() {
    assertTrue(Parts.plain(null));
    assertTrue(Parts.plain("a"));
    assertTrue(Parts.plain(1));
    assertTrue(Parts.plain(DayOfWeek.MONDAY));
    assertTrue(Parts.plain(LocalDate.EPOCH));
    assertTrue(Parts.plain(String.class));
  }

  @Test
  void isNotPlainWhereAnApplicationMayCompare() {
    assertFalse(Parts.plain(List.of()));
    assertFalse(Parts.plain(new Object[0]));
    assertFalse(Parts.plain(new Object()));
  }

  private static void assertSamePart(Object a, Object b) {
    assertTrue(Parts.same(a, b));
    assertTrue(Parts.same(b, a));
    assertEquals(Parts.hash(a), Parts.hash(b));
  }

  private static void assertDifferent(Object a, Object b) {
    assertFalse(Parts.same(a, b));
    assertFalse(Parts.same(b, a));
  }
}
