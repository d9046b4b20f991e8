package io.chorde.value;

import static io.chorde.value.Copies.copy;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;

/** Copies as the tests ask for them. */
final class Copies {

  private Copies() {}

  /** A copy, which there must be, and which is another object. */
  @SuppressWarnings("unchecked")
  static <T> T copy(T original) {
    Copier copier = Copier.of(original.getClass());
    assertNotNull(copier, () -> "no copier for " + original.getClass());
    Object copy = copier.copy(original);
    assertNotSame(original, copy);
    return (T) copy;
  }
}
