package io.chorde.value;

import static io.chorde.value.Copies.copy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.sql.Timestamp;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A copy of what is no collection")
class CopierOfOthersTest {

  static List<Date> dates() {
    return List.of(
        new Date(5),
        new java.sql.Date(5),
        new java.sql.Time(5),
        Timestamp.valueOf("2020-02-29 12:00:00.123456789"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void ofADateHasItsClassAndChangesByItself(Date original) {
    Date copy = copy(original);
    assertSame(original.getClass(), copy.getClass());
    assertEquals(original, copy);
    long time = original.getTime();
    copy.setTime(time + 1);
    assertEquals(time, original.getTime());
  }

  @Test
  void ofATimestampKeepsItsNanoseconds() {
    Timestamp original = Timestamp.valueOf("2020-02-29 12:00:00.123456789");
    assertEquals(123_456_789, copy(original).getNanos());
  }

  static List<Calendar> calendars() {
    return List.of(
        new GregorianCalendar(2020, Calendar.MARCH, 1),
        Calendar.getInstance(Locale.forLanguageTag("th-TH-u-ca-buddhist")),
        Calendar.getInstance(Locale.forLanguageTag("ja-JP-u-ca-japanese")));
  }

  @ParameterizedTest
  @MethodSource("calendars")
  void ofACalendarHasItsClassAndChangesByItself(Calendar original) {
    long time = original.getTimeInMillis();
    Calendar copy = copy(original);
    assertSame(original.getClass(), copy.getClass());
    assertEquals(original, copy);
    copy.add(Calendar.YEAR, 1);
    assertEquals(time, original.getTimeInMillis());
  }

  @Test
  void ofABitSetChangesByItself() {
    BitSet original = BitSet.valueOf(new long[] {5});
    BitSet copy = copy(original);
    copy.set(9);
    assertEquals(BitSet.valueOf(new long[] {5}), original);
  }

  @Test
  void ofABuilderOfStringsChangesByItself() {
    StringBuilder builder = new StringBuilder("a");
    copy(builder).append("b");
    assertEquals("a", builder.toString());
    StringBuffer buffer = new StringBuffer("a");
    copy(buffer).append("b");
    assertEquals("a", buffer.toString());
  }

  @Test
  void ofAnArrayHasItsClassAndChangesByItself() {
    Integer[] original = {1, 2};
    Integer[] copy = copy(original);
    copy[0] = 9;
    assertArrayEquals(new Integer[] {1, 2}, original);
  }

  @Test
  void ofANestedArrayChangesByItself() {
    Object[] original = {new int[] {1}, new String[][] {{"a"}}, null, "b"};
    Object[] copy = copy(original);
    assertArrayEquals(original, copy);
    ((int[]) copy[0])[0] = 9;
    ((String[][]) copy[1])[0][0] = "z";
    assertArrayEquals(new Object[] {new int[] {1}, new String[][] {{"a"}}, null, "b"}, original);
  }

  @Test
  void ofEachKindOfPrimitiveArrayHasItsContent() {
    assertArrayEquals(new boolean[] {true}, copy(new boolean[] {true}));
    assertArrayEquals(new byte[] {1}, copy(new byte[] {1}));
    assertArrayEquals(new short[] {1}, copy(new short[] {1}));
    assertArrayEquals(new char[] {1}, copy(new char[] {1}));
    assertArrayEquals(new int[] {1}, copy(new int[] {1}));
    assertArrayEquals(new long[] {1}, copy(new long[] {1}));
    assertArrayEquals(new float[] {1}, copy(new float[] {1}));
    assertArrayEquals(new double[] {1}, copy(new double[] {1}));
  }
}
