package io.chorde.engine;

import static io.chorde.engine.Calls.call;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A change of what is stored")
class ChangesTest {

  private final Calls calls = new Calls();
  private final CachedMethod method = calls.method();

  /** Equal to the others of its number; runs something when it is compared. */
  private static final class Argument {
    private static Runnable onEquals = () -> {};
    private final int id;

    Argument(int id) {
      this.id = id;
    }

    @Override
    public boolean equals(Object other) {
      Runnable hook = onEquals;
      hook.run();
      return other instanceof Argument && id == ((Argument) other).id;
    }

    @Override
    public int hashCode() {
      return 7;
    }
  }

  @AfterEach
  void behave() {
    Argument.onEquals = () -> {};
  }

  static List<Consumer<CachedMethod>> changes() {
    return List.of(
        method -> method.invalidate(new Part(new Argument(1))),
        method -> method.expire(new Part(new Argument(1))),
        method -> method.put(new Part(new Argument(1)), "put"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void forgetsAllWhereItsKeyCannotBeCompared(Consumer<CachedMethod> change) {
    call(method, new Part(new Argument(1)), () -> "old");
    Argument.onEquals =
        () -> {
          throw new IllegalStateException("no session");
        };
    change.accept(method);
    Argument.onEquals = () -> {};
    assertNull(method.peek(new Part(new Argument(1))));
    assertEquals(
        List.of(
            "a change failed, and all values of the method were dropped:"
                + " java.lang.IllegalStateException: no session"),
        calls.said.texts());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isNotLostWhereAComparisonMakesIt(Consumer<CachedMethod> change) {
    call(method, new Part(new Argument(1)), () -> "old");
    Argument.onEquals =
        () -> {
          Argument.onEquals = () -> {};
          change.accept(method);
        };
    method.lookupGuarded(new Part(new Argument(2)));
    assertNull(method.peek(new Part(new Argument(1))));
  }

  @Test
  void forgetsWhatWasThereWhereTheNewValueCannotBeKept() {
    call(method, "key", () -> "old");
    assertFalse(method.put("key", List.of(1).iterator()));
    assertNull(method.peek("key"));
    assertTrue(method.put("key", "new"));
    assertEquals("new", method.peek("key").value());
  }

  @Test
  void isNotSeenByAPeekThatFails() {
    call(method, new Part(new Argument(1)), () -> "old");
    List<Object> inner = new ArrayList<>();
    Argument.onEquals =
        () -> {
          inner.add(method.lookupGuarded(new Part(new Argument(3))));
          throw new IllegalStateException("no session");
        };
    assertNull(method.peek(new Part(new Argument(1))));
    assertEquals(1, inner.size());
    assertNull(inner.get(0));
  }
}
