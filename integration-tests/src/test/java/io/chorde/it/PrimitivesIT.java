package io.chorde.it;

import com.acme.arguments.Primitives;
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

@DisplayName("Primitives go in and out as they are")
@EachJdk
final class PrimitivesIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = "com.acme.arguments.Primitives#";
    run =
        Jvm.on(jdk)
            .program(Primitives.class)
            .rule("not", type + "not")
            .rule("negated", type + "negated")
            .rule("next", type + "next(char)")
            .rule("inverse", type + "inverse")
            .rule("mix", type + "mix(int, long, double, byte, float, char, short, boolean)")
            .rule("between", type + "between")
            .rule("zero", type + "zero(int)")
            .rule("is-negative", type + "isNegative(int)")
            .rule("minus-zero", type + "minus()")
            .rule("not-a-number", type + "notANumber()")
            .rule("boxed", type + "boxed(Integer)")
            .rule("type-of", type + "typeOf(Object)")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "{0}: {2} bodies for {1} calls")
  @CsvSource({
    "boolean, 4, 2",
    "byte, 3, 2",
    "short, 3, 2",
    "char, 4, 3",
    "int, 4, 3",
    "long, 4, 3",
    // 2, 0, -0 and NaN
    "float, 8, 4",
    "double, 8, 4",
    "mix, 5, 4",
    "instance mix, 4, 3",
    "zero, 2, 1",
    "false, 2, 1",
    "minus zero, 2, 1",
    "not a number, 2, 1",
    "boxed, 4, 2",
    "type of box, 10, 5"
  })
  void isCached(String kind, int calls, int bodies) {
    run.assertBodies(kind, calls, bodies);
  }
}
