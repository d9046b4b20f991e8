package io.chorde.engine;

import static io.chorde.engine.Calls.NO_HIT;
import static io.chorde.engine.Calls.answer;
import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A call whose arguments misbehave")
class HostileKeysTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  /** Runs something whenever it is compared or hashed. */
  private static final class Argument {
    private static Runnable onHashCode = () -> {};
    private static Runnable onEquals = () -> {};

    private final int id;

    Argument(int id) {
      this.id = id;
    }

    @Override
    public boolean equals(Object other) {
      onEquals.run();
      return other instanceof Argument && id == ((Argument) other).id;
    }

    @Override
    public int hashCode() {
      onHashCode.run();
      return 7;
    }
  }

  @org.junit.jupiter.api.AfterEach
  void behave() {
    Argument.onHashCode = () -> {};
    Argument.onEquals = () -> {};
  }

  static List<Throwable> failures() {
    return List.of(
        new IllegalStateException("no session"),
        new StackOverflowError(),
        new OutOfMemoryError("by the test"),
        new NoClassDefFoundError("com.acme.Missing"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void runsUncachedWhereHashCodeThrows(Throwable failure) {
    Argument.onHashCode = () -> sneaky(failure);
    assertNull(method.lookupGuarded(new Part(new Argument(1))));
    assertEquals(1, calls.statistics.uncachedCalls());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void runsUncachedWhereEqualsThrows(Throwable failure) {
    call(method, new Part(new Argument(1)), () -> "one");
    Argument.onEquals = () -> sneaky(failure);
    assertNull(method.lookupGuarded(new Part(new Argument(1))));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void returnsWhatTheBodyReturnedWhereTheStoreFails(Throwable failure) {
    call(method, new Part(new Argument(1)), () -> "one");
    Computation computation = (Computation) method.lookupGuarded(new Part(new Argument(2)));
    Argument.onEquals = () -> sneaky(failure);
    computation.returned("two");
    Argument.onEquals = () -> {};
    assertEquals(NO_HIT, answer(method, new Part(new Argument(2))));
  }

  @Test
  void isStoredAgainOnceTheArgumentsBehave() {
    Argument.onHashCode = () -> sneaky(new IllegalStateException());
    call(method, new Part(new Argument(1)), () -> "uncached");
    Argument.onHashCode = () -> {};
    call(method, new Part(new Argument(1)), () -> "cached");
    assertEquals("cached", answer(method, new Part(new Argument(1))));
  }

  @Test
  void saysOnceThatALookupFails() {
    Argument.onHashCode = () -> sneaky(new IllegalStateException("no session"));
    call(method, new Part(new Argument(1)), () -> 1);
    call(method, new Part(new Argument(2)), () -> 1);
    assertEquals(
        List.of(
            "a lookup failed, and the call ran uncached:"
                + " java.lang.IllegalStateException: no session"),
        calls.said.texts());
  }

  @Test
  void runsUncachedWithAnArgumentThatCannotBeAKey() {
    assertNull(method.lookupGuarded(new Part(new Object())));
  }

  @Test
  void saysOnceWhichArgumentCannotBeAKey() {
    call(method, new Part(new Object()), () -> 1);
    call(method, new Part(new Object()), () -> 1);
    assertEquals(
        List.of(
            "calls with such an argument are not cached: java.lang.Object does not override"
                + " equals"),
        calls.said.texts());
  }

  @Test
  void letsThreadDeathThrough() {
    Argument.onHashCode = () -> sneaky(new ThreadDeath());
    assertThrows(ThreadDeath.class, () -> method.lookupGuarded(new Part(new Argument(1))));
  }

  @Test
  void doesNotLookUpACallThatItsHashCodeMakes() {
    List<Object> inner = recordLookups(lookup -> Argument.onHashCode = lookup);
    method.lookupGuarded(new Part(new Argument(1)));
    assertAllBypassed(inner);
  }

  @Test
  void doesNotLookUpACallThatItsEqualsMakes() {
    call(method, new Part(new Argument(1)), () -> "one");
    List<Object> inner = recordLookups(lookup -> Argument.onEquals = lookup);
    assertEquals("one", answer(method, new Part(new Argument(1))));
    assertAllBypassed(inner);
  }

  @Test
  void doesNotLookUpACallThatItsEqualsMakesWhileItIsStored() {
    call(method, new Part(new Argument(1)), () -> "one");
    Computation computation = (Computation) method.lookupGuarded(new Part(new Argument(2)));
    List<Object> inner = recordLookups(lookup -> Argument.onEquals = lookup);
    computation.returned("two");
    assertAllBypassed(inner);
    Argument.onEquals = () -> {};
    assertEquals("two", answer(method, new Part(new Argument(2))));
  }

  @Test
  void looksUpAgainOnceTheComparisonIsOver() {
    Argument.onHashCode = () -> sneaky(new IllegalStateException());
    method.lookupGuarded(new Part(new Argument(1)));
    Argument.onHashCode = () -> {};
    assertNotNull(method.lookupGuarded(new Part(new Argument(1))));
  }

  @Test
  void doesNotKeepOtherThreadsFromLookingUp() {
    List<Object> elsewhere = new ArrayList<>();
    Argument.onHashCode =
        () -> {
          Argument.onHashCode = () -> {};
          elsewhere.add(inOtherThread(() -> method.lookupGuarded(new Part(new Argument(2)))));
        };
    method.lookupGuarded(new Part(new Argument(1)));
    assertInstanceOf(Computation.class, elsewhere.get(0));
  }

  @Test
  void lookedUpAgainFromTheBodyIsNotAReentry() {
    List<Object> inner = new ArrayList<>();
    call(
        method,
        new Part(new Argument(1)),
        () -> inner.add(method.lookupGuarded(new Part(new Argument(2)))));
    assertInstanceOf(Computation.class, inner.get(0));
  }

  /** The answers to lookups that are made from within. */
  private List<Object> recordLookups(Consumer<Runnable> hook) {
    List<Object> answers = new ArrayList<>();
    boolean[] inside = {false};
    hook.accept(
        () -> {
          if (!inside[0]) {
            inside[0] = true;
            answers.add(method.lookupGuarded(new Part(new Argument(3))));
            inside[0] = false;
          }
        });
    return answers;
  }

  private static void assertAllBypassed(List<Object> answers) {
    assertNotNull(answers.isEmpty() ? null : answers, "no lookup was made from within");
    for (Object answer : answers) {
      assertNull(answer);
    }
  }

  private static Object inOtherThread(java.util.function.Supplier<Object> work) {
    Object[] result = new Object[1];
    Thread thread = new Thread(() -> result[0] = work.get());
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return result[0];
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneaky(Throwable failure) throws T {
    throw (T) failure;
  }
}
