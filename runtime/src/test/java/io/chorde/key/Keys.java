package io.chorde.key;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.value.LoaderScope;

/** Keys as the tests make them. */
final class Keys {

  static final LoaderScope SCOPE = new LoaderScope(Keys.class.getClassLoader());

  private Keys() {}

  static ArgumentsKey of(Object... arguments) {
    return new ArgumentsKey(null, arguments);
  }

  static Key stored(Object... arguments) {
    return frozen(of(arguments));
  }

  static Key frozen(Key key) {
    try {
      return key.frozen(SCOPE);
    } catch (UnfitKeyException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  static Object frozen(Object part) {
    try {
      return Parts.frozen(part, SCOPE);
    } catch (UnfitKeyException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** Asserts that this argument keeps its call out of the cache, for this reason. */
  static void assertUnfit(Object part, String reason) {
    UnfitKeyException e = assertThrows(UnfitKeyException.class, () -> Parts.frozen(part, SCOPE));
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }
}
