package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Run;
import io.chorde.it.harness.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where JAVA_TOOL_OPTIONS carries the agent, the JDK's tools do not notice")
@EachJdk
final class JdkToolsIT {

  @TempDir private Path folder;

  @Parameter private Jdk jdk;

  private Path rules;

  @BeforeEach
  void write() throws IOException {
    rules = folder.resolve("rules.yaml");
    Files.writeString(
        rules,
        """
        version: 1
        defaults: { ttl: 1m }
        rules:
          - { name: compiler, method: "com.sun.tools.javac.util.Options#isSet(String)" }
        """);
    Files.writeString(
        folder.resolve("Hello.java"),
        "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-version", "-help", "Hello.java"})
  @DisplayName("javac prints what it prints without")
  void javac(String argument) {
    Run bare = Tool.of(jdk, "javac", argument).run(folder);
    Run with = Tool.of(jdk, "javac", argument).agent(rules).run(folder);
    assertEquals(0, with.exitCode(), with::toString);
    assertEquals(bare.stdout(), with.stdout(), with::toString);
    assertTrue(with.agentLines().isEmpty(), with::toString);
    assertEquals(argument.endsWith(".java"), Files.exists(folder.resolve("Hello.class")));
  }

  @Test
  @DisplayName("jps lists itself, and nothing is said")
  void jps() {
    Run with = Tool.of(jdk, "jps").agent(rules).run(folder);
    assertEquals(0, with.exitCode(), with::toString);
    assertTrue(with.stdout().lines().anyMatch(line -> line.endsWith(" Jps")), with::toString);
    assertTrue(with.agentLines().isEmpty(), with::toString);
  }

  @Test
  @DisplayName("a tool loads nothing of the agent but what finds that it is one")
  void loadsNothing() {
    Run with = Tool.of(jdk, "javac", "-J-verbose:class", "Hello.java").agent(rules).run(folder);
    assertEquals(0, with.exitCode(), with::toString);
    assertTrue(with.stdout().contains("io.chorde.agent.boot.Premain"), with::toString);
    for (String library :
        new String[] {"com.fasterxml.jackson", "net.bytebuddy", "com.github.benmanes"}) {
      assertFalse(with.stdout().contains(library), library);
    }
    assertFalse(with.stdout().contains("io.chorde.agent.Agent"), with::toString);
  }

  @Test
  @DisplayName("but a program that java compiles and runs is an application")
  void sourceLauncher() {
    assumeTrue(jdk.version() >= 11, "came with Java 11");
    Run with = Tool.of(jdk, "java", "Hello.java").agent(rules).run(folder);
    assertEquals("hello\n", with.stdout(), with::toString);
    assertTrue(with.agentSaid("1 rule from " + rules), with::toString);
  }

  @Test
  @DisplayName("and the compiler, though in the application's loader, is of the JDK: never woven")
  void compilerIsNotWoven() {
    assumeTrue(jdk.version() >= 11, "came with Java 11");
    Run with = Tool.of(jdk, "java", "Hello.java").agent(rules).run(folder);
    assertFalse(with.agentSaid("wove com.sun.tools"), with::toString);
  }
}
