package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.flights.Joined;
import com.acme.flights.Overdue;
import com.acme.flights.VirtualThreads;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import io.chorde.it.harness.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@DisplayName("Callers that come while a body runs wait for it, where they may")
@EachJdk
final class SingleFlightIT {

  private static final String PACKAGE = "com.acme.flights.";
  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  @Parameter private Jdk jdk;
  private Run joined;
  private Run overdue;

  @BeforeParameterizedClassInvocation
  void run() {
    String type = PACKAGE + "Joined#";
    String patient = "wait: 10s";
    joined =
        Jvm.on(jdk)
            .program(Joined.class)
            .rule("cold", type + "cold", patient)
            .rule("crossing", type + "left; " + type + "right", patient)
            .rule("locking", type + "locking", patient)
            .rule("interruptible", type + "interruptible", patient)
            .rule("monitor", PACKAGE + "Joined$Monitor#find", patient, "receiver: shared")
            .rule("failing", type + "failing", patient)
            .rule("recursive", type + "recursive", patient)
            .run();
    overdue =
        Jvm.on(jdk)
            .program(Overdue.class)
            .rule("overdue", PACKAGE + "Overdue#body", "wait: 200ms")
            .run();
  }

  @Test
  @DisplayName("programs end as they should, and the JVM warns of nothing")
  void endsWell() {
    for (Run run : List.of(joined, overdue)) {
      assertEquals(0, run.exitCode(), run::toString);
      assertEquals(List.of(), run.otherErrors(), run::toString);
    }
  }

  @Test
  @DisplayName("sixteen threads on a cold key run one body")
  void oneBody() {
    assertEquals("[true]", joined.said("many"), joined::toString);
    assertEquals(1, joined.runs("cold"), joined::toString);
    assertEquals(15, joined.hits("cold"), joined::toString);
  }

  @Test
  @DisplayName("two methods that call each other's key from two threads do not stop each other")
  void crossing() {
    assertEquals("[true, true, true]", joined.said("crossing"), joined::toString);
  }

  @Test
  @DisplayName("a body that needs a lock of the one who waits for it gets it")
  void lock() {
    assertEquals("[k, k, true]", joined.said("lock"), joined::toString);
  }

  @Test
  @DisplayName("who is interrupted while it waits runs the body, and stays interrupted")
  void interrupted() {
    assertEquals("[i true]", joined.said("interrupted"), joined::toString);
    assertEquals("[i]", joined.said("its owner"), joined::toString);
    assertEquals(2, joined.runs("interruptible"), joined::toString);
  }

  @Test
  @DisplayName("nobody waits in a synchronized method")
  void synchronizedMethod() {
    assertEquals("[strue, strue, true]", joined.said("synchronized"), joined::toString);
  }

  @Test
  @DisplayName("those who joined a body that throws run it themselves")
  void failing() {
    assertEquals("[first, f]", joined.said("failing"), joined::toString);
    assertEquals(2, joined.runs("failing"), joined::toString);
  }

  @Test
  @DisplayName("a method that calls itself does not wait for itself")
  void recursion() {
    assertEquals("[5]", joined.said("recursion"), joined::toString);
  }

  @Test
  @DisplayName("a body that takes too long is replaced, and its late result is its caller's alone")
  void overdue() {
    assertEquals("[2, true, true]", overdue.said("replacing"), overdue::toString);
    assertEquals("[1]", overdue.said("late"), overdue::toString);
    assertEquals("[2, 2]", overdue.said("kept"), overdue::toString);
  }

  @Test
  @DisplayName("a thousand virtual threads run one body, and none is pinned to its carrier")
  void virtualThreads(@TempDir Path folder) {
    assumeTrue(jdk.version() >= FIRST_WITH_VIRTUAL_THREADS, "no virtual threads");
    Run run = recorded(folder.resolve("free.jfr"));
    assertEquals("[1000]", run.said("right"), run::toString);
    assertEquals(1, run.runs("cold"), run::toString);
    assertFalse(isPinned(folder.resolve("free.jfr")), run::toString);
    recorded(folder.resolve("pinned.jfr"), "pinned");
    assertTrue(isPinned(folder.resolve("pinned.jfr")), "this is not how to see it");
  }

  private Run recorded(Path recording, String... arguments) {
    return Jvm.on(jdk)
        .option("-XX:StartFlightRecording=filename=" + recording)
        .option("-Xlog:jfr*=off")
        .option("-Xlog:jfr+startup=off")
        .program(VirtualThreads.class, arguments)
        .rule("cold", PACKAGE + "VirtualThreads#cold", "wait: 20s")
        .run();
  }

  private boolean isPinned(Path recording) {
    Run printed =
        Tool.of(jdk, "jfr", "print", "--events", "jdk.VirtualThreadPinned", recording.toString())
            .run(recording.getParent());
    assertEquals(0, printed.exitCode(), printed::toString);
    return printed.stdout().contains("jdk.VirtualThreadPinned");
  }
}
