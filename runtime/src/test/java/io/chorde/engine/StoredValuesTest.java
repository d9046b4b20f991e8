package io.chorde.engine;

import static io.chorde.engine.Calls.NO_HIT;
import static io.chorde.engine.Calls.answer;
import static io.chorde.engine.Calls.answerAfter;
import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.chorde.testing.ForeignLoader;
import io.chorde.value.ValueType;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The value of a call")
class StoredValuesTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  /** A value that two web applications may have, each its own. */
  static final class Invoice {
    Invoice() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Invoice;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static List<Object> valuesForOneUse() {
    return List.of(
        List.of(1).iterator(),
        Collections.enumeration(List.of(1)),
        new ByteArrayInputStream(new byte[1]),
        Stream.of(1),
        new CompletableFuture<String>());
  }

  @ParameterizedTest
  @MethodSource("valuesForOneUse")
  void isNotStoredWhereItCanBeUsedOnce(Object value) {
    assertEquals(NO_HIT, answerAfter(method, value));
  }

  @Test
  void isSaidOnceForEachClassWhereItCanBeUsedOnce() {
    call(method, "a", () -> new ByteArrayInputStream(new byte[1]));
    call(method, "b", () -> new ByteArrayInputStream(new byte[1]));
    assertEquals(
        List.of(
            "results of java.io.ByteArrayInputStream are not cached:"
                + " such an object can be used once, or owns a resource"),
        calls.said.texts());
  }

  @Test
  void isNotStoredWhereItIsNotOfTheDeclaredType() {
    CachedMethod ofStrings = calls.method(ValueType.of(String.class));
    assertEquals(NO_HIT, answerAfter(ofStrings, 1));
    assertEquals(
        List.of("results of java.lang.Integer are not cached: it is not a java.lang.String"),
        calls.said.texts());
  }

  @Test
  void isStoredWhereItBelongsToTheWovenClassesLoader() {
    Invoice invoice = new Invoice();
    assertSame(invoice, answerAfter(method, invoice));
  }

  @Test
  void isNotStoredWhereItsClassMayBeUnloadedEarlier() {
    assertEquals(NO_HIT, answerAfter(method, new ForeignLoader().instance(Invoice.class)));
    assertEquals(1, calls.said.texts().size());
  }

  @Test
  void isNotStoredWhereAnElementsClassMayBeUnloadedEarlier() {
    Object foreign = new ForeignLoader().instance(Invoice.class);
    assertEquals(NO_HIT, answerAfter(method, List.of(foreign)));
    assertEquals(NO_HIT, answerAfter(method, new ArrayList<>(Arrays.asList(null, foreign))));
    assertEquals(NO_HIT, answerAfter(method, Map.of("key", foreign)));
    assertEquals(NO_HIT, answerAfter(method, Map.of(foreign, "value")));
    assertEquals(NO_HIT, answerAfter(method, new Object[] {"first", foreign}));
  }

  @Test
  void isNotStoredUnderAKeyWhoseClassMayBeUnloadedEarlier() {
    Part key = new Part(new ForeignLoader().instance(Invoice.class));
    call(method, key, () -> "value");
    assertEquals(NO_HIT, answer(method, key));
  }

  @Test
  void isNotStoredUnderAKeyWithAnElementThatMayBeUnloadedEarlier() {
    Part key = new Part(new ArrayList<>(List.of(new ForeignLoader().instance(Invoice.class))));
    call(method, key, () -> "value");
    assertEquals(NO_HIT, answer(method, key));
  }

  @Test
  void isNotStoredUnderAClassThatMayBeUnloadedEarlier() {
    Class<?> foreign = new ForeignLoader().define(Invoice.class);
    call(method, foreign, () -> "value");
    assertEquals(NO_HIT, answer(method, foreign));
  }

  @Test
  void doesNotSeeWhatTheFirstCallerDoesToIt() {
    List<String> list = new ArrayList<>(List.of("b", "a"));
    call(method, "key", () -> list);
    Collections.sort(list);
    list.add("c");
    assertEquals(List.of("b", "a"), answer(method, "key"));
  }

  @Test
  void doesNotSeeWhatALaterCallerDoesToIt() {
    call(method, "key", () -> new ArrayList<>(List.of("b", "a")));
    ((List<?>) answer(method, "key")).clear();
    assertEquals(List.of("b", "a"), answer(method, "key"));
  }

  @Test
  void doesNotSeeWhatCallersWriteIntoAnArray() {
    int[][] table = {{1, 2}, {3}};
    call(method, "key", () -> table);
    table[0][0] = 9;
    ((int[][]) answer(method, "key"))[1][0] = 9;
    assertArrayEquals(new int[][] {{1, 2}, {3}}, (int[][]) answer(method, "key"));
  }

  @Test
  void doesNotSeeWhatCallersDoToADate() {
    Date date = new Date(1);
    call(method, "key", () -> date);
    date.setTime(2);
    ((Date) answer(method, "key")).setTime(3);
    assertEquals(new Date(1), answer(method, "key"));
  }

  @Test
  void isWhatTheBodyReturnedForTheCallThatRanIt() {
    List<String> list = new ArrayList<>(List.of("a"));
    assertSame(list, call(method, "key", () -> list));
  }

  @Test
  void isSharedWithAWarningWhereItCanChange() {
    StringBuilder[] builders = {new StringBuilder("a")};
    call(method, "a", () -> builders);
    call(method, "b", () -> builders);
    assertEquals(
        List.of(
            "callers share instances of java.lang.StringBuilder, which can change;"
                + " cache this only if no caller changes them"),
        calls.said.texts());
    assertSame(builders[0], ((Object[]) answer(method, "a"))[0]);
  }

  @Test
  void isSharedWithoutAWarningWhereItNeverChanges() {
    call(method, "a", () -> "text");
    call(method, "b", () -> new ArrayList<>(List.of(1)));
    assertEquals(List.of(), calls.said.texts());
  }
}
