package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.policies.Policies;
import com.acme.policies.Spread;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@DisplayName("A rule's keys do what they say")
@EachJdk
final class PoliciesIT {

  private static final String TYPE = "com.acme.policies.Policies#";

  @Parameter private Jdk jdk;
  private Comparison run;
  private Run expiring;

  @BeforeParameterizedClassInvocation
  void run() {
    run = jvm().program(Policies.class).compare();
    expiring = jvm().program(Policies.class, "expire").run();
  }

  private Jvm jvm() {
    return Jvm.on(jdk)
        .rule("nothing", TYPE + "nothing(int)")
        .rule("unkept-null", TYPE + "nullUnkept(int)", "nulls: false")
        .rule("switched-off", TYPE + "switchedOff(int)", "enabled: false")
        .rule("short", TYPE + "ofClass(int); " + TYPE + "ofInstance(int)", "ttl: 1s")
        .rule("first", TYPE + "doublyMatched(int)")
        .rule("second", TYPE + "doubly*(..)", "enabled: true");
  }

  @Test
  @DisplayName("results are those without the agent")
  void sameResults() {
    run.assertSameResults();
  }

  @Test
  @DisplayName("a null is a hit")
  void nullIsAHit() {
    run.assertBodies("null", 3, 1);
  }

  @Test
  @DisplayName("nulls: false keeps all but null")
  void nullsFalse() {
    run.assertBodies("unkept null", 4, 3);
  }

  @Test
  @DisplayName("enabled: false leaves the method as it is")
  void enabledFalse() {
    run.assertBodies("switched off", 2, 2);
    assertFalse(run.cached().agentSaid("switchedOff"), run.cached()::toString);
  }

  @Test
  @DisplayName("a static method's value is computed again after its ttl, and kept again")
  void ttlOfStaticMethod() {
    assertEquals("[true]", expiring.said("ttl of a static method"), expiring::toString);
  }

  @Test
  @DisplayName("an instance method's value is computed again after its ttl, and kept again")
  void ttlOfInstanceMethod() {
    assertEquals("[true]", expiring.said("ttl of an instance"), expiring::toString);
  }

  @Test
  @DisplayName("the first rule in the file has the method")
  void firstRule() {
    run.assertBodies("first rule", 2, 1);
    assertEquals(1, run.cached().hits("first"), run.cached()::toString);
    assertEquals(0, run.cached().hits("second"), run.cached()::toString);
  }

  @Test
  @DisplayName("jitter: what came at once does not go at once")
  void jitter() {
    assertTrue(millisOfExpiry("100%") > 1000, "nearly all at once");
    assertTrue(millisOfExpiry("0%") < 1000, "the program does not see it");
  }

  private int millisOfExpiry(String jitter) {
    Run spread =
        Jvm.on(jdk)
            .program(Spread.class)
            .rule("spread", "com.acme.policies.Spread#value(int)", "ttl: 2s", "jitter: " + jitter)
            .run();
    return Integer.parseInt(spread.said("milliseconds").replaceAll("[\\[\\]]", ""));
  }
}
