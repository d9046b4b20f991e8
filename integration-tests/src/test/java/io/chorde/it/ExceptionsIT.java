package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.results.Thrown;
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

@DisplayName("Exceptions pass as they are, and are not cached")
@EachJdk
final class ExceptionsIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = "com.acme.results.Thrown#";
    run =
        Jvm.on(jdk)
            .program(Thrown.class)
            .rule("prepared", type + "prepared(String)")
            .rule("fresh", type + "fresh(int)")
            .rule("error", type + "error(long)")
            .rule("flaky", type + "flaky(int)")
            .rule("use", type + "use(String, int)")
            .rule("raise", type + "raise(int)")
            .compare();
  }

  @Test
  @DisplayName("stack traces, messages and suppressed ones are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @Test
  @DisplayName("the caller gets the instance that the body threw")
  void sameInstance() {
    assertEquals("[true, ", run.cached().said("same instance").substring(0, 7));
    assertEquals(1, run.cached().misses("prepared"), run.cached()::toString);
  }

  @ParameterizedTest(name = "{0}: the body runs at each call")
  @CsvSource({"fresh", "error", "suppressed", "generic"})
  void runsEachTime(String kind) {
    assertEquals(2, run.bare().runs(kind), run.bare()::toString);
    assertEquals(2, run.cached().runs(kind), run.cached()::toString);
  }

  @Test
  @DisplayName("what a later call returns is cached")
  void laterSuccess() {
    run.assertBodies("flaky", 3, 2);
  }
}
