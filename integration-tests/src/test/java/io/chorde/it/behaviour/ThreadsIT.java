package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.behaviour.Threads;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@DisplayName("Many threads share what is cached")
@EachJdk
final class ThreadsIT {

  private static final int CALLS = 8 * 20_000;
  private static final int KEYS = 50;

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("each gets the right values, and few bodies run")
  void rightValues() {
    String type = "com.acme.behaviour.Threads#";
    Comparison run =
        Jvm.on(jdk)
            .program(Threads.class)
            .rule("squared", type + "squared(int)")
            .rule("length", type + "length(String, long)")
            .rule("sum", type + "sum(int[])")
            .compare();
    run.assertSameResults();
    for (String rule : new String[] {"squared", "length", "sum"}) {
      long misses = run.cached().misses(rule);
      // At worst each thread computes each value once.
      assertTrue(misses >= KEYS && misses <= 8 * KEYS, () -> misses + " misses: " + run.cached());
      assertEquals(CALLS, misses + run.cached().hits(rule), run.cached()::toString);
    }
  }
}
