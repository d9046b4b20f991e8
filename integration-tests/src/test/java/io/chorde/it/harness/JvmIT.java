package io.chorde.it.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.behaviour.Ending;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The harness itself")
final class JvmIT {

  private final Jdk jdk = Jdks.all().get(0);

  @Test
  @DisplayName("kills a program that does not end in time, and shows what it printed")
  void killsWhatDoesNotEnd() {
    Jvm jvm = Jvm.on(jdk).plainProgram(Ending.class, "never").within(Duration.ofSeconds(3));
    AssertionError error = assertThrows(AssertionError.class, jvm::run);
    assertTrue(error.getMessage().contains("out: 42"), error.getMessage());
    assertTrue(
        ProcessHandle.current().descendants().noneMatch(JvmIT::isEndingNever), "it still runs");
  }

  private static boolean isEndingNever(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(Ending.class.getName() + " never");
  }

  @Test
  @DisplayName("finds a result only under the name that it was said under")
  void missingResult() {
    Run run = Jvm.on(jdk).plainProgram(Ending.class, "return").run();
    assertEquals("42", run.said("out"));
    assertThrows(AssertionError.class, () -> run.said("nothing"));
    assertThrows(AssertionError.class, () -> run.runs("out"));
  }

  @Test
  @DisplayName("the running JDK is among those that are found")
  void runningJdk() {
    assertTrue(
        Jdks.all().stream().anyMatch(found -> found.version() == Runtime.version().feature()),
        () -> Jdks.all().toString());
  }
}
