package io.chorde.it.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Run;
import io.chorde.it.harness.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@DisplayName("An application of named modules is woven like any other")
@EachJdk
final class ModulesIT {

  private static final String MODULE = "module shop { }";

  /** Neither opened nor exported, and waits no longer than 20 s to be cached. */
  private static final String MAIN =
      """
      package shop;
      final class Main {
        private static int bodies;
        private static int count(int ignored) { return ++bodies; }
        public static void main(String[] arguments) throws Exception {
          long end = System.nanoTime() + 20_000_000_000L;
          while (count(1) != count(1) && System.nanoTime() < end) {
            Thread.sleep(5);
          }
          System.out.println(Main.class.getModule() + " " + (count(1) == count(1)));
        }
      }
      """;

  @TempDir private Path folder;

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("a private method of a class that its module keeps to itself is cached")
  void namedModule() throws IOException {
    assumeTrue(jdk.version() >= 9, "modules came with Java 9");
    Files.createDirectories(folder.resolve("shop"));
    Files.writeString(folder.resolve("module-info.java"), MODULE);
    Files.writeString(folder.resolve("shop/Main.java"), MAIN);
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(
        rules, "{version: 1, rules: [{name: count, ttl: 1h, method: 'shop.Main#count(int)'}]}");

    Run compiled =
        Tool.of(jdk, "javac", "-d", "classes", "module-info.java", "shop/Main.java").run(folder);
    assertEquals(0, compiled.exitCode(), compiled::toString);
    Run run =
        Tool.of(jdk, "java", "-p", "classes", "-m", "shop/shop.Main").agent(rules).run(folder);

    assertEquals("module shop true\n", run.stdout(), run::toString);
    assertTrue(run.agentSaid("wove shop.Main#count(int) by rule count"), run::toString);
    // Only the JVM's own word on the variable.
    assertEquals(1, run.otherErrors().size(), run::toString);
  }
}
