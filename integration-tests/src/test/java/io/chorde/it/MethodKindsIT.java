package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.methods.MethodKinds;
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

@DisplayName("Every kind of method can be cached")
@EachJdk
final class MethodKindsIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = "com.acme.methods.MethodKinds#";
    run =
        Jvm.on(jdk)
            .program(MethodKinds.class)
            .rule("static", type + "ofStatic(String)")
            .rule("private", type + "ofPrivate(String)")
            .rule("private-static", type + "ofPrivateStatic(int)")
            .rule("final", type + "ofFinal(String)")
            .rule("synchronized", type + "ofSynchronized(String)")
            .rule("static-synchronized", type + "ofStaticSynchronized(String)")
            .rule("self-invoked", type + "invoked(String)")
            .rule("overloaded", type + "over")
            .rule("varargs", type + "sum(long...)")
            .rule("arrays", type + "reversed(String[])")
            .rule("generic", type + "largest(java.util.List)")
            .rule("no-arguments", type + "version(); " + type + "staticVersion()")
            .rule("strict", type + "product(double, float)")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "{0}: {2} bodies for {1} calls")
  @CsvSource({
    "static, 3, 2",
    "private, 2, 1",
    "private static, 2, 1",
    "final, 2, 1",
    "synchronized, 2, 1",
    "static synchronized, 2, 1",
    "self-invoked, 4, 1",
    "overloaded, 8, 4",
    "varargs, 5, 3",
    "arrays, 2, 1",
    "generic, 4, 2",
    "no arguments, 4, 2",
    "strict, 2, 1"
  })
  void isCached(String kind, int calls, int bodies) {
    run.assertBodies(kind, calls, bodies);
  }

  @Test
  @DisplayName("each woven method is said with its rule")
  void saysWhatIsWoven() {
    assertTrue(
        run.cached()
            .agentSaid(
                "wove com.acme.methods.MethodKinds#over(java.lang.Object) by rule overloaded"),
        run.cached()::toString);
  }
}
