package com.acme.expressions;

import com.acme.launch.Launch;
import com.acme.launch.Poll;

/**
 * A method by which a program sees that the expressions of the methods that it called before are at
 * work: they are compiled one after the other, in the background.
 */
final class Active {

  private static int bodies;

  private Active() {}

  /** Returns at once where there is nothing to wait for. */
  static void await() {
    if (!Boolean.getBoolean(Launch.WARM)) {
      return;
    }
    Poll.until(
        "expressions are compiled",
        new Poll.Condition() {
          @Override
          public boolean holds() {
            return count(0) == count(1);
          }
        });
  }

  /** By a rule, all arguments are alike. */
  private static int count(int ignored) {
    return ++bodies;
  }
}
