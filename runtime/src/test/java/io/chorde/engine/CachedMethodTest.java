package io.chorde.engine;

import static io.chorde.engine.Calls.NO_HIT;
import static io.chorde.engine.Calls.TTL;
import static io.chorde.engine.Calls.answer;
import static io.chorde.engine.Calls.answerAfter;
import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.chorde.heap.Entry;
import io.chorde.value.ValueType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cached method")
class CachedMethodTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  @Test
  void beginsAComputationWhenNothingIsStored() {
    assertInstanceOf(Computation.class, method.lookup("a"));
  }

  @Test
  void answersWithTheSameObjectThatTheBodyReturned() {
    Object order = new Object();
    ((Computation) method.lookup("a")).returned(order);
    assertSame(order, ((Entry) method.lookup("a")).value());
  }

  @Test
  void tellsItsKeysApart() {
    call(method, "a", () -> 1);
    assertEquals(NO_HIT, answer(method, "b"));
  }

  @Test
  void storesNothingWhenTheBodyThrows() {
    assertThrows(
        IllegalStateException.class,
        () ->
            call(
                method,
                "a",
                () -> {
                  throw new IllegalStateException("no such order");
                }));
    assertEquals(NO_HIT, answer(method, "a"));
  }

  @Test
  void keepsWhatWasStoredWhenALaterComputationThrows() {
    Computation failing = (Computation) method.lookup("a");
    call(method, "a", () -> 1);
    failing.threw(new IllegalStateException());
    assertEquals(1, answer(method, "a"));
  }

  @Test
  void answersUntilJustBeforeTheTtl() {
    call(method, "a", () -> 1);
    calls.ticker.advance(TTL - 1);
    assertEquals(1, answer(method, "a"));
  }

  @Test
  void missesWhenTheValueIsAsOldAsTheTtl() {
    call(method, "a", () -> 1);
    calls.ticker.advance(TTL);
    assertEquals(NO_HIT, answer(method, "a"));
  }

  @Test
  void countsTheTtlFromTheReturnOfTheBody() {
    Computation slow = (Computation) method.lookup("a");
    calls.ticker.advance(TTL * 3);
    slow.returned(1);
    calls.ticker.advance(TTL - 1);
    assertEquals(1, answer(method, "a"));
    calls.ticker.advance(1);
    assertEquals(NO_HIT, answer(method, "a"));
  }

  @Test
  void isNotRenewedByAHit() {
    call(method, "a", () -> 1);
    calls.ticker.advance(TTL - 1);
    answer(method, "a");
    calls.ticker.advance(1);
    assertEquals(NO_HIT, answer(method, "a"));
  }

  @Test
  void replacesAnExpiredValueByTheNewOne() {
    call(method, "a", () -> 1);
    calls.ticker.advance(TTL);
    call(method, "a", () -> 2);
    calls.ticker.advance(TTL - 1);
    assertEquals(2, answer(method, "a"));
  }

  @Test
  void storesNull() {
    assertNull(answerAfter(method, null));
  }

  @Test
  void leavesNullOutWhereTheRuleSaysSo() {
    CachedMethod withoutNulls = calls.method(ValueType.of(Object.class), false, calls.said);
    assertEquals(NO_HIT, answerAfter(withoutNulls, null));
    assertEquals(1, answerAfter(withoutNulls, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1})
  void takesEveryNumberForAHit(int number) {
    assertEquals(number, answerAfter(method, number));
  }

  @Test
  void takesFalseForAHit() {
    assertEquals(false, answerAfter(method, false));
  }

  @Test
  void takesTheEmptyStringForAHit() {
    assertEquals("", answerAfter(method, ""));
  }

  @Test
  void missesWhereTheStoreHasAValueOfAnotherType() {
    CachedMethod ofStrings = calls.method(ValueType.of(String.class));
    calls.store(ofStrings, "a", 1);
    assertEquals(NO_HIT, answer(ofStrings, "a"));
  }

  @Test
  void replacesAValueOfAnotherType() {
    CachedMethod ofStrings = calls.method(ValueType.of(String.class));
    calls.store(ofStrings, "a", 1);
    call(ofStrings, "a", () -> "one");
    assertEquals("one", answer(ofStrings, "a"));
  }

  @Test
  void missesWhereTheStoreHasNullForAPrimitiveType() {
    CachedMethod ofInts = calls.method(ValueType.of(int.class));
    calls.store(ofInts, "a", null);
    assertEquals(NO_HIT, answer(ofInts, "a"));
  }

  @Test
  void neverSeesTheValuesOfAnotherMethodInTheSameStore() {
    CachedMethod other = calls.method();
    call(method, "a", () -> "of the method");
    assertEquals(NO_HIT, answer(other, "a"));
    call(other, "a", () -> "of the other");
    assertEquals("of the method", answer(method, "a"));
    assertEquals("of the other", answer(other, "a"));
  }

  @Test
  void keepsTheOthersValueWhenItsOwnExpires() {
    CachedMethod other = calls.method();
    call(method, "a", () -> 1);
    calls.ticker.advance(TTL - 1);
    call(other, "a", () -> 2);
    calls.ticker.advance(1);
    assertEquals(NO_HIT, answer(method, "a"));
    assertEquals(2, answer(other, "a"));
  }

  @Test
  void goesOnWhereANoticeThrows() {
    Notices broken =
        (topic, text) -> {
          throw new IllegalStateException("disk full");
        };
    CachedMethod silent = calls.method(ValueType.of(Object.class), true, broken);
    Computation computation = (Computation) silent.lookup("a");
    assertDoesNotThrow(() -> computation.returned(java.util.List.of(1).iterator()));
    assertNull(silent.lookupGuarded(new Part(new Object())));
  }
}
