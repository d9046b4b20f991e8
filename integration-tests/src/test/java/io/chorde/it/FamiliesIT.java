package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.methods.Families;
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

@DisplayName("Methods that types inherit, implement, override and nest can be cached")
@EachJdk
final class FamiliesIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = "com.acme.methods.Families$";
    run =
        Jvm.on(jdk)
            .program(Families.class)
            .rule("bridge", type + "UserFinder#find", "receiver: shared")
            .rule("covariant", type + "Source+#open(String)")
            .rule("default", type + "Priced#price(String)", "receiver: shared")
            .rule("interface-static", type + "Priced#parse(String)")
            .rule("inherited", type + "Base#load(long)", "receiver: shared")
            .rule("overriding", type + "Base+#name(int)")
            .rule("nested", type + "Nested#twice(int)")
            .rule("inner", type + "Inner#label(int)")
            .rule("labelled", type + "Labelled+#label(int)")
            .rule("enum", type + "Planet#weight(int)")
            .rule("enum-constant", type + "Planet+#day(int)")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @ParameterizedTest(name = "{0}: {2} bodies for {1} calls")
  @CsvSource({
    "bridge, 3, 1",
    "covariant, 2, 1",
    "default, 3, 1",
    "interface static, 2, 1",
    // One for each class that inherits it.
    "inherited, 3, 2",
    // One for the override and one for what it overrides and calls.
    "overriding, 4, 2",
    "nested, 2, 1",
    // One for each instance.
    "inner, 3, 2",
    "anonymous, 2, 1",
    "enum, 3, 2",
    "enum constant, 3, 2"
  })
  void isCached(String kind, int calls, int bodies) {
    run.assertBodies(kind, calls, bodies);
  }

  @Test
  @DisplayName("a lambda is left as it is")
  void lambda() {
    run.assertBodies("lambda", 2, 2);
  }

  @Test
  @DisplayName("a bridge is passed over in silence: what it calls is cached")
  void bridgeIsPassedOver() {
    assertTrue(run.cached().agentSaid("wove ", "UserFinder#find(java.lang.Long)"));
    assertFalse(run.cached().agentSaid("UserFinder#find", "is not cached"), run.cached()::toString);
    assertFalse(
        run.cached().agentSaid("UserFinder#find(java.lang.Object)"), run.cached()::toString);
  }
}
