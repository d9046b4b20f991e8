package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.results.ChangedResults;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A caller that changes its result in place does not change another caller's")
@EachJdk
final class ChangedResultsIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    run =
        Jvm.on(jdk)
            .program(ChangedResults.class)
            .rule("all", "* com.acme.results.ChangedResults#*()")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sorted list",
        "array",
        "nested array",
        "map",
        "ordered map",
        "sorted set",
        "date",
        "builder",
        "fixed list",
        "object",
        "list that the body keeps"
      })
  @DisplayName("one body serves all calls, and each caller gets what it returned")
  void isCached(String kind) {
    for (int call = 1; call <= 3; call++) {
      String what = kind + " " + call;
      assertEquals(run.bare().said(what), run.cached().said(what), run.cached()::toString);
    }
    assertEquals(3, run.bare().runs(kind), run.bare()::toString);
    assertEquals(1, run.cached().runs(kind), run.cached()::toString);
  }

  @Test
  @DisplayName("an object that is not known to be changed in place is the same object again")
  void sameObject() {
    run.assertBodies("identity", 3, 1);
  }
}
