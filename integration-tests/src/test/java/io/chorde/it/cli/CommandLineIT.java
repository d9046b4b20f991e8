package io.chorde.it.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import io.chorde.it.harness.Run;
import io.chorde.it.harness.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@DisplayName("The command line")
@EachJdk
final class CommandLineIT {

  @TempDir private Path folder;

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("says how the agent is started, and which commands there are")
  void help() {
    Run run = chorde();
    assertTrue(run.stdout().contains("java -javaagent:chorde.jar=rules.yaml -jar"), run::toString);
    assertTrue(run.stdout().contains("\n  check   "), run::toString);
    assertTrue(run.stdout().contains("\n  schema  "), run::toString);
    assertEquals("", run.stderr());
    assertEquals(0, run.exitCode());
    assertEquals(run.stdout(), chorde("--help").stdout());
  }

  @Test
  @DisplayName("tells the version of the jar")
  void version() {
    Run run = chorde("--version");
    assertTrue(run.stdout().matches("chorde \\d+\\.\\d+\\.\\d+\\S*\n"), run::toString);
    assertEquals(0, run.exitCode());
  }

  @Test
  @DisplayName("ends with 2 and the nearest word where a command is misspelled")
  void misspelled() {
    Run run = chorde("chekc");
    assertEquals("", run.stdout());
    assertEquals(
        "chorde: there is no command 'chekc'; did you mean 'check'?\n"
            + "Try: java -jar chorde.jar --help\n",
        run.stderr());
    assertEquals(2, run.exitCode());
  }

  @Test
  @DisplayName("prints the schema that is in the project")
  void schema() throws IOException {
    String expected =
        Files.readString(
            Shop.project("config-schema/src/main/resources/io/chorde/config/rules.schema.json"));
    Run printed = chorde("schema");
    assertEquals(expected, printed.stdout());
    assertEquals(0, printed.exitCode());
    Run written = chorde("schema", "--output", "rules.schema.json");
    assertEquals("", written.stdout() + written.stderr());
    assertEquals(0, written.exitCode());
    assertEquals(expected, Files.readString(folder.resolve("rules.schema.json")));
  }

  @Test
  @DisplayName("leaves nothing at the jar's root but what premain needs")
  void root() throws IOException {
    try (ZipFile jar = new ZipFile(Jvm.agentJar().toFile())) {
      Set<String> roots =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> !name.endsWith("/") && !name.startsWith("inst/"))
              .map(name -> name.substring(0, name.lastIndexOf('/')))
              .collect(Collectors.toSet());
      assertEquals(Set.of("META-INF", "io/chorde/agent/boot"), roots);
    }
  }

  private Run chorde(String... arguments) {
    return Tool.chorde(jdk, arguments).run(folder);
  }
}
