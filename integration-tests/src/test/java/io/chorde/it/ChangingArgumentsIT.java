package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.arguments.ChangingArguments;
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

@DisplayName("An argument that changes never makes another call's value")
@EachJdk
final class ChangingArgumentsIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    run =
        Jvm.on(jdk)
            .program(ChangingArguments.class)
            .rule("all", "* com.acme.arguments.ChangingArguments#*(*)")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "{0}: {2} bodies for {1} calls")
  @CsvSource({
    "array, 3, 2",
    "nested array, 3, 2",
    "list, 3, 2",
    "map, 3, 2",
    "set, 3, 2",
    "date, 3, 2",
    "bean, 3, 2",
    "list of beans, 3, 2",
    "bean in a bean, 4, 3",
    "drained list, 3, 2",
    "sorted array, 2, 1",
    "renamed bean, 3, 2"
  })
  void isCachedByItsContent(String kind, int calls, int bodies) {
    run.assertBodies(kind, calls, bodies);
  }

  @ParameterizedTest(name = "{0}: {1} bodies for {1} calls")
  @CsvSource({"builder, 3", "no equals, 3"})
  @DisplayName("an argument without equals is not cached")
  void isNotCached(String kind, int calls) {
    run.assertBodies(kind, calls, calls);
  }

  @ParameterizedTest
  @CsvSource({"java.lang.StringBuilder", "com.acme.arguments.Plain"})
  @DisplayName("and that is said once")
  void saysWhatIsNotCached(String type) {
    String start = "warning: rule all: calls with such an argument are not cached: ";
    assertEquals(
        1,
        run.cached().agentLines().stream()
            .filter(line -> line.startsWith(start) && line.contains(type))
            .count(),
        run.cached()::toString);
    assertTrue(run.cached().uncached("all") >= 6, run.cached()::toString);
  }
}
