package io.chorde.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever an argument is, its frozen form")
class FrozenKeyPropertyTest {

  private static final int GRAPHS = 5_000;
  private static final int CHANGES = 4;

  @Test
  void equalsTheArgumentAndHashesLikeIt() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Object argument = new RandomArguments(seed).argument();
      Object frozen = Keys.frozen(argument);
      assertTrue(Parts.same(frozen, argument), "seed " + seed);
      assertTrue(Parts.same(argument, frozen), "seed " + seed);
      assertEquals(Parts.hash(argument), Parts.hash(frozen), "seed " + seed);
    }
  }

  @Test
  void equalsAnArgumentMadeAnew() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      Key stored = Keys.stored(new RandomArguments(seed).argument());
      assertEquals(Keys.of(new RandomArguments(seed).argument()), stored, "seed " + seed);
    }
  }

  @Test
  void doesNotChangeWithTheArgument() {
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomArguments random = new RandomArguments(seed);
      Object argument = random.argument();
      Object frozen = Keys.frozen(argument);
      for (int i = 0; i < CHANGES; i++) {
        random.change(argument);
      }
      assertTrue(Parts.same(frozen, new RandomArguments(seed).argument()), "seed " + seed);
    }
  }

  /** Otherwise a changed argument gets the value of the state that it had before. */
  @Test
  void equalsTheArgumentOnlyInTheStateThatItWasFrozenIn() {
    int changed = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      RandomArguments random = new RandomArguments(seed);
      Object argument = random.argument();
      String before = RandomArguments.describe(argument);
      Object frozen = Keys.frozen(argument);
      for (int i = 0; i < CHANGES; i++) {
        random.change(argument);
        if (!RandomArguments.describe(argument).equals(before)) {
          changed++;
          assertFalse(Parts.same(frozen, argument), "seed " + seed);
          assertFalse(Parts.same(argument, frozen), "seed " + seed);
        }
      }
    }
    assertTrue(changed > GRAPHS, "the test changed too little: " + changed);
  }
}
