package io.chorde.it.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.startup.Early;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@DisplayName("Classes that are loaded before the weaver is warm are woven as soon as it is")
@EachJdk
final class EarlyClassesIT {

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("the main class itself, a nested one, and one of a loader without class files")
  void becomeCached() {
    Run run =
        Jvm.on(jdk)
            .plainProgram(Early.class)
            .rules(
                """
                version: 1
                defaults: { ttl: 1h }
                rules:
                  - { name: main, method: "com.acme.startup.Early#of*(..)" }
                  - { name: other, method: "com.acme.startup.Early$Other#ofOther(String)" }
                  - { name: isolated, method: "com.acme.startup.Isolated#counted(String)" }
                """)
            .run();
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals("true\ncached\n", run.stdout(), run::toString);
    assertTrue(run.otherErrors().isEmpty(), run::toString);
  }
}
