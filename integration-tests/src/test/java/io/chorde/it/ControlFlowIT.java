package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.methods.ControlFlow;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Methods that loop, jump, catch, lock and call themselves can be cached")
@EachJdk
final class ControlFlowIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    run =
        Jvm.on(jdk)
            .program(ControlFlow.class)
            .rule("all", "* com.acme.methods.ControlFlow#*(..)")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "{0}: one body for each of {1} arguments")
  @CsvSource({
    "finally, 4",
    "finally blocks, 4",
    "loops, 2",
    "switch, 5",
    "locks, 2",
    "reassigned, 2",
    "locals, 1"
  })
  void isCached(String kind, int bodies) {
    assertEquals(2 * bodies, run.bare().runs(kind), run.bare()::toString);
    assertEquals(bodies, run.cached().runs(kind), run.cached()::toString);
  }

  @Test
  @DisplayName("a recursive method uses its own values on the way: the exponential becomes linear")
  void recursion() {
    run.assertBodies("fibonacci", 21_891, 21);
    run.assertBodies("recursive instance", 1847, 48);
  }
}
