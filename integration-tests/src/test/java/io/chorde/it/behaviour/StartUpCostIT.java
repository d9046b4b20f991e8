package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.methods.MethodKinds;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

@DisplayName("Rules that match nothing cost next to nothing")
@EachJdk
final class StartUpCostIT {

  private static final String HEAD = "version: 1\ndefaults: { ttl: 1m }\nrules:\n";

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("ten of them load neither Byte Buddy nor Caffeine")
  void nothingMatches() {
    Run run = verbose(tenRules());
    assertTrue(run.agentSaid("10 rules from"), run::toString);
    assertTrue(run.stdout().contains("io.chorde.agent.Agent"), "the agent itself is loaded");
    assertFalse(run.stdout().contains("net.bytebuddy"), "Byte Buddy is loaded");
    assertFalse(run.stdout().contains("com.github.benmanes"), "Caffeine is loaded");
    assertFalse(run.stdout().contains("io.chorde.agent.cli"), "the command line is loaded");
    assertFalse(run.stdout().contains("picocli"), "the library of the command line is loaded");
  }

  @Test
  @DisplayName("one that matches loads both: so the names above are the right ones")
  void somethingMatches() {
    Run run =
        Jvm.on(jdk)
            .program(MethodKinds.class)
            .option("-verbose:class")
            .rule("static", "com.acme.methods.MethodKinds#ofStatic(String)")
            .run();
    assertTrue(run.stdout().contains("net.bytebuddy"), "Byte Buddy is loaded");
    assertTrue(run.stdout().contains("com.github.benmanes"), "Caffeine is loaded");
  }

  private Run verbose(String rules) {
    Run run =
        Jvm.on(jdk).plainProgram(MethodKinds.class).option("-verbose:class").rules(rules).run();
    assertEquals(0, run.exitCode(), run::toString);
    return run;
  }

  /** Of every form, some of them in the program's own package. */
  private static String tenRules() {
    String[] methods = {
      "com.example.Absent#find(long)",
      "com.example..*Dao#find*(..)",
      "com.example.Repository+#load(String, *)",
      "com.example.Outer$Inner#call(byte[], long...)",
      "@com.example.Slow *..*#*(..)",
      "public static * com.example.Rates#get(..)",
      "com.acme.methods.Absent#find",
      "com.acme.methods.MethodKinds#absent(String)",
      "com.acme.methods.MethodKinds#ofStatic(int)",
      "com.acme.absent..*#*(..)"
    };
    StringBuilder rules = new StringBuilder(HEAD);
    for (int i = 0; i < methods.length; i++) {
      rules.append("  - { name: r").append(i).append(", method: \"").append(methods[i]);
      rules.append("\" }\n");
    }
    return rules.toString();
  }
}
