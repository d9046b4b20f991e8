package io.chorde.agent.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.chorde.config.Receiver;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever the parameters are, a call")
class RandomShapesTest {

  private static final int SHAPES = 150;
  private static final int MOST_PARAMETERS = 60;

  private static final Class<?>[] TYPES = {
    boolean.class,
    byte.class,
    short.class,
    char.class,
    int.class,
    long.class,
    float.class,
    double.class,
    Object.class,
    Object.class
  };

  private final KeyShapes shapes = new KeyShapes();

  /** A method of random parameters, and the arguments of one call of it. */
  private final class RandomCall {
    private final Receiver receiver;
    private final Class<?>[] parameters;
    private final Lookups lookups;
    private final long seed;

    RandomCall(long seed) {
      this.seed = seed;
      Random random = new Random(seed);
      Receiver[] receivers = {null, Receiver.IDENTITY, Receiver.EQUALS, Receiver.SHARED};
      receiver = receivers[random.nextInt(receivers.length)];
      parameters = new Class<?>[random.nextInt(MOST_PARAMETERS) + 1];
      Arrays.setAll(parameters, i -> TYPES[random.nextInt(TYPES.length)]);
      lookups = new Lookups(shapes, receiver, parameters);
    }

    /** The same each time, in new objects. */
    Object[] arguments() {
      Random random = new Random(seed);
      int first = receiver == null ? 0 : 1;
      Object[] arguments = new Object[first + parameters.length];
      if (first == 1) {
        arguments[0] = "receiver";
      }
      for (int i = 0; i < parameters.length; i++) {
        arguments[first + i] = value(parameters[i], random.nextInt(100));
      }
      return arguments;
    }

    @Override
    public String toString() {
      return "seed " + seed + ": " + receiver + " " + Arrays.toString(parameters);
    }
  }

  @Test
  void hitsForTheSameArguments() {
    for (int seed = 0; seed < SHAPES; seed++) {
      RandomCall call = new RandomCall(seed);
      call.lookups.store("value", call.arguments());
      assertEquals("value", call.lookups.answer(call.arguments()), call::toString);
    }
  }

  @Test
  void missesWhenAnyOneArgumentDiffers() {
    for (int seed = 0; seed < SHAPES; seed++) {
      RandomCall call = new RandomCall(seed);
      call.lookups.store("value", call.arguments());
      int first = call.receiver == null ? 0 : 1;
      for (int i = first; i < call.arguments().length; i++) {
        Object[] arguments = call.arguments();
        arguments[i] = other(arguments[i]);
        assertFalse(call.lookups.hits(arguments), call + ", argument " + i);
      }
    }
  }

  private static Object value(Class<?> type, int number) {
    if (type == boolean.class) {
      return number % 2 == 0;
    }
    if (type == byte.class) {
      return (byte) number;
    }
    if (type == short.class) {
      return (short) number;
    }
    if (type == char.class) {
      return (char) number;
    }
    if (type == int.class) {
      return number;
    }
    if (type == long.class) {
      return (long) number << 31;
    }
    if (type == float.class) {
      return number / 7f;
    }
    if (type == double.class) {
      return number / 7d;
    }
    return number % 2 == 0 ? "s" + number : List.of(number);
  }

  private static Object other(Object value) {
    if (value instanceof Boolean) {
      return !(Boolean) value;
    }
    if (value instanceof Character) {
      return (char) ((Character) value + 1);
    }
    if (value instanceof Byte) {
      return (byte) ((Byte) value + 1);
    }
    if (value instanceof Short) {
      return (short) ((Short) value + 1);
    }
    if (value instanceof Integer) {
      return (Integer) value + 1;
    }
    if (value instanceof Long) {
      return (Long) value + 1;
    }
    if (value instanceof Float) {
      return (Float) value + 1;
    }
    return value instanceof Double ? (Object) ((Double) value + 1) : "other";
  }
}
