package io.chorde.engine;

import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The statistics of a rule")
class StatisticsTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();
  private final Statistics statistics = calls.statistics;

  @Test
  void countAMissWhenTheBodyReturns() {
    call(method, "a", () -> 1);
    assertCounts(0, 1, 0);
  }

  @Test
  void countAMissWhenTheBodyThrows() {
    assertThrows(
        IllegalStateException.class,
        () ->
            call(
                method,
                "a",
                () -> {
                  throw new IllegalStateException();
                }));
    assertCounts(0, 1, 0);
  }

  @Test
  void countEachHit() {
    call(method, "a", () -> 1);
    call(method, "a", () -> 1);
    call(method, "a", () -> 1);
    assertCounts(2, 1, 0);
  }

  @Test
  void countAnExpiredValueAsAMiss() {
    call(method, "a", () -> 1);
    calls.ticker.advance(Calls.TTL);
    call(method, "a", () -> 1);
    assertCounts(0, 2, 0);
  }

  @Test
  void countAResultThatIsNotStoredAsAMiss() {
    call(method, "a", () -> List.of().iterator());
    assertCounts(0, 1, 0);
  }

  @Test
  void countACallWithAnUnfitArgumentAsUncached() {
    call(method, new Part(new Object()), () -> 1);
    assertCounts(0, 0, 1);
  }

  @Test
  void countTheMethodsOfARuleTogether() {
    call(method, "a", () -> 1);
    call(calls.method(), "a", () -> 1);
    assertCounts(0, 2, 0);
  }

  @Test
  void haveSavedNothingBeforeAMiss() {
    statistics.slowHit();
    assertEquals(0, statistics.savedNanos());
  }

  @Test
  void takeAHitToHaveSavedTheMeanOfTheMisses() {
    statistics.miss(10);
    statistics.miss(30);
    statistics.slowHit();
    statistics.slowHit();
    statistics.slowHit();
    assertEquals(40, statistics.missNanos());
    assertEquals(60, statistics.savedNanos());
  }

  @Test
  void measureTheTimeOfAMiss() {
    long before = System.nanoTime();
    call(method, "a", () -> 1);
    long most = System.nanoTime() - before;
    assertTrue(statistics.missNanos() <= most);
    assertTrue(statistics.missNanos() > 0);
  }

  private void assertCounts(long hits, long misses, long uncached) {
    assertEquals(
        List.of(hits, misses, uncached),
        List.of(statistics.hits(), statistics.misses(), statistics.uncachedCalls()));
  }
}
