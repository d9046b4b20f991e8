package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.acme.receivers.Receivers;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@DisplayName("An instance counts as its rule says")
@EachJdk
final class ReceiversIT {

  @Parameter private Jdk jdk;
  private Comparison run;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = "com.acme.receivers.Receivers$";
    run =
        Jvm.on(jdk)
            .program(Receivers.class)
            .rule("identity", type + "Account#balance(long)")
            .rule("shared", type + "Dao#find(long)", "receiver: shared")
            .rule("equals", type + "Point#shifted(int)", "receiver: equals")
            .rule("answer", type + "Target#answer(String)", "receiver: shared")
            .rule("two-methods", type + "Counter#*(int)")
            .compare();
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @Test
  @DisplayName("by default two instances never share a value")
  void identity() {
    run.assertBodies("identity", 4, 2);
  }

  @Test
  @DisplayName("shared: two instances of one class share, two classes that inherit it never do")
  void shared() {
    assertEquals("[OrderDao 1, OrderDao 1, OrderDao 1]", run.cached().said("shared"));
    assertEquals(
        "[CustomerDao 1, OrderDao 1, CustomerDao 1]", run.cached().said("shared by class"));
    assertEquals(6, run.bare().runs("find"), run.bare()::toString);
    assertEquals(2, run.cached().runs("find"), run.cached()::toString);
  }

  @Test
  @DisplayName("equals: equal instances share, as they are at the call")
  void equal() {
    // at 1, at 2, and again the 1 that was kept when the instance changed.
    run.assertBodies("equals", 5, 2);
    assertEquals("[at 4, at 3]", run.cached().said("equals after a change"));
  }

  @Test
  @DisplayName("a call through a JDK proxy is a hit")
  void proxy() {
    assertEquals(3, run.bare().runs("answer a"), run.bare()::toString);
    assertEquals(1, run.cached().runs("answer a"), run.cached()::toString);
  }

  @Test
  @DisplayName("a call on a generated subclass is a hit, and the subclass is not woven")
  void enhanced() {
    assertEquals(2, run.bare().runs("answer b"), run.bare()::toString);
    assertEquals(1, run.cached().runs("answer b"), run.cached()::toString);
    assertFalse(run.cached().agentSaid("Enhanced"), run.cached()::toString);
  }

  @Test
  @DisplayName("two methods of one rule keep their values of one instance and argument apart")
  void twoMethods() {
    run.assertBodies("two methods", 6, 2);
  }
}
