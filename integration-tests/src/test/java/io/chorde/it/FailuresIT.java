package io.chorde.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.failures.Kept;
import com.acme.failures.Stale;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where a rule says so, exceptions are kept, or old values stand in for them")
@EachJdk
final class FailuresIT {

  @Parameter private Jdk jdk;
  private Run stale;
  private Run kept;
  private Run bare;

  @BeforeParameterizedClassInvocation
  void run() {
    stale =
        Jvm.on(jdk)
            .program(Stale.class)
            .rule(
                "stale",
                "com.acme.failures.Stale#*()",
                "ttl: 100ms",
                "jitter: 0%",
                "staleOnError: 700ms")
            .run();
    String named =
        "exceptions: { types: [java.io.IOException, java.lang.IllegalArgumentException,"
            + " java.lang.LinkageError], ttl: 1h }";
    Jvm jvm =
        Jvm.on(jdk)
            .program(Kept.class)
            .rule(
                "expiring",
                "com.acme.failures.Kept#expiring(int)",
                "exceptions: { types: [java.io.IOException], ttl: 50ms }")
            .rule("initializer", "com.acme.failures.Kept$Initialized#failed(String)", named)
            .rule("kept", "com.acme.failures.Kept#*(*)", named);
    kept = jvm.run();
    bare = Jvm.on(jdk).program(Kept.class).run();
  }

  @Test
  @DisplayName("programs end as they should, and the JVM warns of nothing")
  void endsWell() {
    for (Run run : List.of(stale, kept, bare)) {
      assertEquals(0, run.exitCode(), run::toString);
      assertEquals(List.of(), run.otherErrors(), run::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "reference    | [old, old]           | IOException           | reference",
        "long         | [1099511627776, 1099511627776] | IllegalStateException | ofLong",
        "double       | [0.5, 0.5]           | IOException           | ofDouble",
        "boolean      | [true, true]         | IllegalStateException | ofBoolean",
        "array        | [[1, -1], [1, 2]]    | IllegalStateException | array",
        "null         | [null, null]         | IllegalStateException | ofNull",
        "synchronized | [3, 3]               | IllegalStateException | ofSynchronized"
      })
  @DisplayName(
      "an old value stands in for an exception, and later the exception is as it was thrown")
  void oldValue(String what, String values, String type, String method) {
    assertEquals(
        "[" + values + ", " + type + ", of " + what + ", " + method + ", 0, null]",
        stale.said(what),
        stale::toString);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "reference, IOException, 1",
    "int, IOException, 1",
    "long, IOException, 1",
    "double, IOException, 1",
    "boolean, IOException, 1",
    "array, IOException, 1",
    "subclass, FileNotFoundException, 1",
    "unnamed, IllegalStateException, 2",
    "error, LinkageError, 2"
  })
  @DisplayName("what is named, or a subclass of it, is thrown again as it is")
  void thrownAgain(String what, String type, int bodies) {
    assertEquals(bare.said(what), kept.said(what), kept::toString);
    assertEquals(type, kept.said(what).replaceAll("[\\[,].*?", "").split(" ")[0]);
    assertEquals("[" + (bodies == 1) + "]", kept.said("the same " + what), kept::toString);
    assertEquals(bodies, kept.runs(what), kept::toString);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"synchronized", "static synchronized"})
  @DisplayName("a synchronized method gives its monitor back")
  void monitors(String what) {
    assertEquals(bare.said(what), kept.said(what), kept::toString);
    assertEquals("[true]", kept.said("the same " + what), kept::toString);
    assertEquals("[false, false]", kept.said("monitors"), kept::toString);
    assertEquals(bare.said("another thread"), kept.said("another thread"), kept::toString);
    assertEquals("[of synchronized, false]", kept.said("block"), kept::toString);
  }

  @Test
  @DisplayName("a class that cannot be initialized fails as it did")
  void initializer() {
    assertEquals(bare.said("initializer"), kept.said("initializer"), kept::toString);
  }

  @Test
  @DisplayName("it is thrown again for as long as the rule says")
  void expires() {
    assertEquals("[expiring]", kept.said("expired"), kept::toString);
  }
}
