package io.chorde.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.heap.Entry;
import io.chorde.heap.HotEntries;
import java.util.function.Consumer;
import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Runs two threads in hundreds of the orders that their steps can come in, each time from the
 * start. What a test watches over is named with it: without that, it fails.
 */
@DisplayName("In every order of its threads' steps, a cached method")
class InterleavingsTest {

  private static final int ORDERS = Integer.getInteger("chorde.orders", 700);
  private static final long AFTER = 400;

  private static void inEveryOrder(Runnable test) {
    Lincheck.runConcurrentTest(ORDERS, test);
  }

  /** Watches over {@code Flights.begin} in {@code miss}, and the second look in {@code begin}. */
  @Test
  void runsOneBodyForOneKey() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          Race.together(() -> assertEquals(1, race.call()), () -> assertEquals(1, race.call()));
          assertEquals(1, race.bodies.get());
          assertEquals(0, race.method.running());
        });
  }

  /** Watches over the stamp in {@code Computation.mayReplace}, and {@code flights.abort}. */
  @Test
  void givesNothingOlderAfterAnInvalidation() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          Race.together(
              race::call,
              () -> {
                race.source = 2;
                race.method.invalidate(Race.KEY);
                assertEquals(2, race.call());
              });
          assertEquals(2, race.call());
        });
  }

  /** Watches over {@code flights.abort} in {@code change}, which has to come after the update. */
  @Test
  void joinsNobodyAfterAnInvalidationWhoFoundSomethingBefore() {
    afterLookingTooEarly(race -> race.method.invalidate(Race.KEY));
  }

  /** Watches over {@code flights.abortAll} in {@code clear}, after {@code hot.retireAll}. */
  @Test
  void joinsNobodyAfterAllWasClearedWhoFoundSomethingBefore() {
    afterLookingTooEarly(race -> race.method.clear());
  }

  /** One call looks into the store before a value comes, and once more after that. */
  private static void afterLookingTooEarly(Consumer<Race> change) {
    inEveryOrder(
        () -> {
          Race race = new Race();
          race.call();
          Race.together(
              () -> {
                race.heap.blink();
                race.call();
              },
              () -> {
                race.source = 2;
                change.accept(race);
                assertEquals(2, race.call());
              });
          assertEquals(2, race.call());
        });
  }

  /** Watches over {@code owner.remove} in {@code Entry.retire}. */
  @Test
  void hasNothingOlderOnTheHotPathAfterAnInvalidation() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          race.warm();
          Race.together(
              race::call,
              () -> {
                race.source = 2;
                race.method.invalidate(Race.KEY);
                assertNull(race.hit());
                assertEquals(2, race.call());
              });
          assertNull(race.hit());
          assertEquals(2, race.call());
        });
  }

  /** Watches over {@code present == old} in {@code Computation.mayReplace}. */
  @Test
  void givesNothingOlderAfterAnInvalidationWhileItIsRefreshed() {
    whileRefreshed(
        race -> {
          race.source = 2;
          race.method.invalidate(Race.KEY);
          assertEquals(2, race.call());
        });
  }

  /** The same, with {@code cleared} in {@code stampOf} beside it. */
  @Test
  void givesNothingOlderAfterAllWasClearedWhileItIsRefreshed() {
    whileRefreshed(
        race -> {
          race.source = 2;
          race.method.clear();
          assertEquals(2, race.call());
        });
  }

  /** The same. */
  @Test
  void keepsWhatIsPutWhileItIsRefreshed() {
    whileRefreshed(race -> race.method.put(Race.KEY, 2));
  }

  /** Each of the changes leaves 2 as the value. */
  private static void whileRefreshed(Consumer<Race> change) {
    inEveryOrder(
        () -> {
          Race race = new Race(Race.LONG_LIVED.withRefresh(AFTER, Policy.Refresher.POOL));
          race.call();
          race.ticker.advance(AFTER);
          Race.together(
              () -> {
                race.call();
                race.pool.runAll();
              },
              () -> change.accept(race));
          assertEquals(2, race.call());
          race.pool.runAll();
          assertEquals(0, race.method.running());
        });
  }

  /** Watches over {@code synchronized} in {@code SingleSlot.update}. */
  @Test
  void losesNoValueThatIsPutToOneThatIsExpired() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          race.call();
          Race.together(
              () -> {
                race.method.put(Race.KEY, 2);
                Entry peeked = race.method.peek(Race.KEY);
                assertTrue(peeked == null || peeked.stored().equals(2));
              },
              () -> race.method.expire(Race.KEY));
          assertEquals(2, race.heap.get(Race.KEY, race.method.hot()).stored());
        });
  }

  /** Watches over {@code cleared} in {@code stampOf}. */
  @Test
  void givesNothingOlderAfterAllWasCleared() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          Race.together(
              race::call,
              () -> {
                race.source = 2;
                race.method.clear();
                assertEquals(2, race.call());
              });
          assertEquals(2, race.call());
        });
  }

  /** Watches over the epoch in {@code Entry.isRetired}, which {@code addMissing} asks for. */
  @Test
  void hasNothingOlderOnTheHotPathAfterAllWasCleared() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          race.warm();
          Race.together(
              race::call,
              () -> {
                race.source = 2;
                race.method.clear();
                assertNull(race.hit());
                assertEquals(2, race.call());
              });
          assertNull(race.hit());
          assertEquals(2, race.call());
        });
  }

  /** Watches over {@code present == null} in {@code Computation.mayReplace}. */
  @Test
  void keepsWhatIsPutWhateverIsComputed() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          Race.together(race::call, () -> race.method.put(Race.KEY, 2));
          assertEquals(2, race.method.peek(Race.KEY).stored());
        });
  }

  /** Watches over {@code present.retire()} in {@code SingleSlot.update}: before it is replaced. */
  @Test
  void givesNoOlderValueToWhoHasSeenTheNewOne() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          race.call();
          HotEntries hot = race.method.hot();
          Entry old = race.method.peek(Race.KEY);
          Entry next = new Entry(Race.KEY, 2, null, hot, 0, 1);
          hot.add(old, Long.MAX_VALUE);
          Race.together(
              () -> race.heap.update(Race.KEY, hot, present -> next),
              () -> {
                Entry seen = race.heap.get(Race.KEY, hot);
                Entry hit = race.hit();
                assertTrue(seen == old || hit == null);
              });
        });
  }

  /** Watches over {@code isUnsettled} in {@code addMissing}, {@code remove} in {@code retire}. */
  @Test
  void hasNothingOnTheHotPathThatWasEvicted() {
    inEveryOrder(
        () -> {
          Race race = new Race();
          race.call();
          Entry entry = race.method.peek(Race.KEY);
          Race.together(
              () -> race.method.hot().add(entry, Long.MAX_VALUE),
              () -> {
                race.heap.update(Race.KEY, race.method.hot(), present -> null);
                assertNull(race.hit());
              });
          assertNull(race.hit());
        });
  }
}
