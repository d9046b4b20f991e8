package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.behaviour.Ending;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A program ends as it does without the agent")
@EachJdk
final class EndingIT {

  @Parameter private Jdk jdk;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"return, 0", "exit, 3", "throw, 1", "halt, 4"})
  @DisplayName("with a rule that matches nothing")
  void nothingMatches(String ending, int exitCode) {
    assertSame(ending, exitCode, "com.example.Absent#find(long)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"return, 0", "exit, 3", "throw, 1", "halt, 4"})
  @DisplayName("with a rule that matches")
  void somethingMatches(String ending, int exitCode) {
    assertSame(ending, exitCode, "com.acme.behaviour.Ending#twice(int)");
  }

  private void assertSame(String ending, int exitCode, String method) {
    Comparison run =
        Jvm.on(jdk)
            .plainProgram(Ending.class, ending)
            .rules("{version: 1, rules: [{name: only, ttl: 1m, method: '" + method + "'}]}")
            .compare();
    assertEquals(exitCode, run.bare().exitCode(), run.bare()::toString);
    assertEquals(exitCode, run.cached().exitCode(), run.cached()::toString);
    assertTrue(run.bare().stdout().startsWith("out: 42"), run.bare()::toString);
    assertEquals(run.bare().stdout(), run.cached().stdout(), run.cached()::toString);
    assertEquals(run.bare().otherErrors(), run.cached().otherErrors(), run.cached()::toString);
  }
}
