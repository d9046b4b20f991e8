package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.chorde.config.Receiver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call with an argument that does not want to be a key")
class HostileArgumentsTest {

  private static final class Throwing {
    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      throw new IllegalStateException("not yet initialized");
    }
  }

  /** Its hash calls the method that it is an argument of. */
  private static final class CallingBack {
    private final Lookups method;
    private int depth;
    private int deepest;

    CallingBack(Lookups method) {
      this.method = method;
    }

    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      deepest = Math.max(deepest, ++depth);
      if (depth < 100) {
        method.answer(this);
      }
      depth--;
      return 1;
    }
  }

  @Test
  void runsUncachedWhereItsHashThrows() {
    assertNull(new Lookups(null, Object.class).answer(new Throwing()));
    assertNull(new Lookups(null, Object.class, int.class).answer(new Throwing(), 1));
  }

  @Test
  void runsUncachedWhereItContainsItself() {
    Object[] array = new Object[1];
    array[0] = array;
    assertNull(new Lookups(null, Object.class).answer((Object) array));
  }

  @Test
  void isLookedUpOnceWhereItsHashCallsTheMethod() {
    CallingBack argument = new CallingBack(new Lookups(null, Object.class));
    argument.method.answer(argument);
    assertEquals(1, argument.deepest);
  }

  @Test
  void isLookedUpOnceWhereItsReceiversHashCallsTheMethod() {
    CallingBack receiver = new CallingBack(new Lookups(Receiver.EQUALS));
    receiver.method.answer(receiver);
    assertEquals(1, receiver.deepest);
  }
}
