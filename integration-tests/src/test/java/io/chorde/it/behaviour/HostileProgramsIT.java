package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.behaviour.Overflow;
import com.acme.behaviour.ReplacedErr;
import com.acme.methods.MethodKinds;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@DisplayName("Programs that do strange things do them as without the agent")
@EachJdk
final class HostileProgramsIT {

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("a System.err that calls cached methods, and is closed, gets nothing of the agent's")
  void replacedErr() {
    Comparison run =
        Jvm.on(jdk)
            .program(ReplacedErr.class)
            .rule("coded", "com.acme.behaviour.ReplacedErr#coded(int)")
            .rule("late", "com.acme.behaviour.ReplacedErr$Late#*(..)")
            .compare();
    run.assertSameResults();
    assertEquals("[mine.]", run.cached().said("written"), run.cached()::toString);
    run.assertBodies("late", 2, 1);
    assertTrue(
        run.cached().agentSaid("wove com.acme.behaviour.ReplacedErr$Late#called(int)"),
        run.cached()::toString);
    assertTrue(run.cached().hits("late") >= 2, "the agent has its say after System.err is closed");
  }

  @Test
  @DisplayName("a program that runs out of stack and catches that goes on, and is cached")
  void stackOverflow() {
    Comparison run =
        Jvm.on(jdk)
            .program(Overflow.class)
            .option("-Xss512k")
            .rule("endless", "com.acme.behaviour.Overflow#endless(int, String)")
            .rule("depth", "com.acme.behaviour.Overflow#depth(int)")
            .compare();
    assertSameOutput(run);
    assertEquals("[true, true]", run.cached().said("caught"), run.cached()::toString);
    assertEquals(34, run.bare().runs("depth"), run.bare()::toString);
    assertEquals(12, run.cached().runs("depth"), run.cached()::toString);
  }

  @Test
  @DisplayName("methods that are first called where the stack ends work from there on")
  void firstCallAtTheEndOfTheStack() {
    Comparison run =
        Jvm.on(jdk)
            .program(Overflow.class)
            .option("-Xss512k")
            .rule("first", "com.acme.behaviour.Overflow$First#*(..)")
            .compare();
    assertSameOutput(run);
    assertEquals("[true false, true false]", run.cached().said("at the edge"));
    assertEquals("[1, 2, 3, 4]", run.cached().said("back from the edge 2"));
  }

  @Test
  @DisplayName("a Turkish JVM, to which I is not the capital of i, changes nothing")
  void turkish() {
    Comparison run =
        Jvm.on(jdk)
            .program(MethodKinds.class)
            .option("-Duser.language=tr")
            .option("-Duser.country=TR")
            .rule("identity", "com.acme.methods.MethodKinds#ofFinal(String)", "receiver: identity")
            .rule("integers", "com.acme.methods.MethodKinds#over(int)", "enabled: true")
            .rule("strict", "static double com.acme.methods.MethodKinds#product(..)")
            .compare();
    run.assertSameResults();
    run.assertBodies("final", 2, 1);
    run.assertBodies("overloaded", 8, 7);
    run.assertBodies("strict", 2, 1);
    assertEquals(1, run.cached().hits("identity"), run.cached()::toString);
  }

  /**
   * Not stderr: with any agent, the JVM prints "java.lang.instrument ASSERTION FAILED" where a
   * class is loaded so close to the end of the stack that no transformer can be called.
   */
  private static void assertSameOutput(Comparison run) {
    assertEquals(0, run.bare().exitCode(), run.bare()::toString);
    assertEquals(0, run.cached().exitCode(), run.cached()::toString);
    assertEquals(run.bare().results(), run.cached().results(), run.cached()::toString);
  }
}
