package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is made to cost time or memory is refused at once")
class HostileFilesTest {
  private static final int DEEP = 10_000;
  private static final int LONG = 1_000_000;

  /** Each type of values, as a key too. */
  private static final String[] LONG_VALUES = {
    "version: LONG",
    "tiers:",
    "  heap: { type: LONG }",
    "  a: { type: heap, weight: LONG }",
    "  b: { type: files, directory: LONG, secret: LONG }",
    "coherence: { bind: LONG, lost: LONG }",
    "pool: { threads: LONG }",
    "log: { level: LONG, file: LONG }",
    "rules:",
    "- { name: LONG, method: LONG, jitter: LONG, tiers: [LONG], receiver: LONG }",
    "- { name: a, when: LONG, exceptions: { types: [LONG] }, onMiss: LONG, nulls: LONG }",
    "invalidations:",
    "- { name: a, on: always, key: LONG, rules: [LONG] }",
    "? LONG",
    ": 1",
  };

  /** Files are as large as they may be, and the machine may be a slow one. */
  private final Stopwatch stopwatch = new Stopwatch(1000);

  private String firstProblem(String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Reading reading =
        stopwatch.read(
            () -> RuleFileReader.read(name, content, new TestVariables(), Capabilities.all()),
            () -> text.substring(0, Math.min(text.length(), 60)));
    assertFalse(reading.ok());
    return reading.problems().get(0).toString();
  }

  @Test
  @DisplayName("with aliases of aliases of aliases")
  void aliases() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a" + i + ": &a" + i + " [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
    }
    assertTrue(firstProblem("rules.yaml", bomb.toString()).contains("unknown key 'a0'"));
    firstProblem("rules.yaml", "a: " + "&a ".repeat(LONG / 3));
    firstProblem("rules.yaml", "[" + "*a,".repeat(LONG / 3) + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "- ? ", "{? "})
  @DisplayName("with ten thousand levels")
  void depth(String level) {
    String problem = firstProblem("rules.yaml", level.repeat(DEEP));
    assertTrue(
        problem.contains("nested deeper than 32 levels") || problem.contains("a single word"),
        problem);
  }

  @Test
  @DisplayName("with as many levels of lines as fit into it")
  void depthOfLines() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1400; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    assertEquals(
        "rules.yaml:33:33: (file): the file is nested deeper than 32 levels; write less into one"
            + " file",
        firstProblem("rules.yaml", text.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  @DisplayName("with ten thousand levels of JSON")
  void depthOfJson(String level) {
    assertTrue(
        firstProblem("rules.json", level.repeat(DEEP)).contains("nested deeper than 32 levels"));
  }

  @Test
  @DisplayName("with a scalar of 100 MB")
  void hugeScalar(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("rules.yaml");
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("version: ".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    Reading reading = stopwatch.read(() -> RuleFileReader.check(file), () -> "100 MB");
    assertEquals(
        file + ":1:1: (file): the file is larger than 1 MB; write less into one file",
        reading.problems().get(0).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "x",
        "1",
        "0",
        "1s",
        "a.",
        "*",
        "*.",
        "a#a(",
        "a.A#a(int,",
        "@a ",
        "[",
        "${",
        "${env:A:-",
        "${env:A:-}",
        "${file:a}",
        "'",
        "\"",
        "\\",
        "(",
        "/*",
        "result.",
        "%",
        "tcp://",
        "1:",
        "[:",
      })
  @DisplayName("with a value of 1 MB, whatever it is to be")
  void longValues(String piece) {
    String value = piece.repeat(LONG / 25 / piece.length());
    String quoted = "\"" + value.replace("\\", "\\\\").replace("\"", "'") + "\"";
    firstProblem("rules.yaml", String.join("\n", LONG_VALUES).replace("LONG", quoted));
  }

  @Test
  @DisplayName("with as many wrong things as fit into it")
  void manyProblems() {
    firstProblem("a.yaml", "rules: [" + "a,".repeat(40_000) + "]");
    StringBuilder keys = new StringBuilder();
    StringBuilder rules = new StringBuilder("rules:\n");
    StringBuilder expressions = new StringBuilder("rules: [{ key: [");
    for (int i = 0; i < 30_000; i++) {
      keys.append("refreshAftre").append(i).append(": 1\n");
      expressions.append("'a''").append(i).append("', ");
      if (i < 15_000) {
        rules.append("- { name: order-by-id-").append(i).append(", ttl: 1s }\n");
      }
    }
    firstProblem("a.yaml", keys.toString());
    firstProblem("a.yaml", rules.toString());
    firstProblem("a.yaml", expressions + "] }]");
    StringBuilder references =
        new StringBuilder(rules.substring(0, 400_000).replaceAll("\n.*$", "\n"));
    references.append("invalidations: [{ rules: [");
    for (int i = 0; i < 10_000; i++) {
      references.append("order-by-ic-").append(i).append(", ");
    }
    firstProblem("a.yaml", references + "] }]");
  }
}
