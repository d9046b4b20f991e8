package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A placeholder")
class PlaceholdersTest {
  @TempDir Path folder;

  private final TestVariables variables =
      new TestVariables()
          .environment("TTL", "7m")
          .environment("EMPTY", "")
          .environment("NESTED", "${env:TTL}")
          .property("ttl", "8m");

  private Reading rule(String ttl) throws Exception {
    Path file = folder.resolve("rules.yaml");
    Files.writeString(
        file, "version: 1\nrules:\n- name: a\n  method: com.acme.A#a\n  ttl: " + ttl + "\n");
    return RuleFileReader.read(
        file.toString(), Files.readAllBytes(file), variables, Capabilities.builtIn());
  }

  private Duration ttl(String ttl) throws Exception {
    return RuleFiles.onlyRule(rule(ttl)).ttl();
  }

  private void assertProblem(String ttl, String message) throws Exception {
    assertProblems(rule(ttl), "5:8: rules[0].ttl: " + message);
  }

  @Test
  @DisplayName("is an environment variable, a system property or a file")
  void kinds() throws Exception {
    Files.writeString(folder.resolve("ttl.txt"), "9m\n");
    assertEquals(Duration.ofMinutes(7), ttl("${env:TTL}"));
    assertEquals(Duration.ofMinutes(8), ttl("${property:ttl}"));
    assertEquals(Duration.ofMinutes(9), ttl("${file:ttl.txt}"));
    assertEquals(Duration.ofMinutes(9), ttl("${file:" + folder.resolve("ttl.txt") + "}"));
  }

  @Test
  @DisplayName("has a default for what is not set, or empty")
  void defaults() throws Exception {
    assertEquals(Duration.ofMinutes(7), ttl("${env:TTL:-1m}"));
    assertEquals(Duration.ofMinutes(1), ttl("${env:NONE:-1m}"));
    assertEquals(Duration.ofMinutes(1), ttl("${env:EMPTY:-1m}"));
    assertEquals(Duration.ofMinutes(1), ttl("${property:none:-1m}"));
  }

  @Test
  @DisplayName("may be a part of a value, several times")
  void parts() throws Exception {
    assertEquals(Duration.ofMinutes(67 + 420), ttl("${env:HOURS:-8}h${env:TTL}"));
    assertEquals(Duration.ofMinutes(11), ttl("1${env:NONE:-1}m${env:NONE:-}"));
  }

  @Test
  @DisplayName("may stand in any value, but is no key")
  void anywhere() {
    Reading reading =
        whole(
            new TestVariables().environment("N", "1").property("t", "true"),
            "version: ${env:N}",
            "log: { file: '${env:DIR:-/tmp}/a.log' }",
            "pool: { threads: '${env:N}' }",
            "rules:",
            "- name: rule-${env:N}",
            "  method: ['com.acme.A${env:N}#a']",
            "  ttl: ${env:N}s",
            "  nulls: ${property:t}",
            "  jitter: ${env:N}%");
    assertEquals("rule-1", RuleFiles.onlyRule(reading).name());
    assertEquals("com.acme.A1#a", reading.ruleFile().rules().get(0).methods().get(0).toString());
    assertProblems(
        whole("version: 1", "rules: []", "${env:N}: 1"),
        "3:1: ${env:N}: unknown key '${env:N}'; write one of version, tiers, coherence, pool, log,"
            + " operations, defaults, rules, invalidations");
  }

  @Test
  @DisplayName("is not looked for in what stands there instead")
  void once() throws Exception {
    assertProblem(
        "${env:NESTED}",
        "'${env:TTL}' is not a duration; write a duration like 500ms, 30s, 5m or 1h30m");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "${env:NONE} | the environment variable 'NONE' is not set; set it, or give a default:"
            + " ${env:NONE:-default}",
        "${property:x.y} | the system property 'x.y' is not set; set it, or give a default:"
            + " ${property:x.y:-default}",
        "${env:TTL | a placeholder has no end; close it with }",
        "${env:} | a placeholder names no environment variable; write ${env:NAME},"
            + " ${env:NAME:-default}, ${property:NAME} or ${file:PATH}",
        "${property::-1m} | a placeholder names no system property; write ${env:NAME},"
            + " ${env:NAME:-default}, ${property:NAME} or ${file:PATH}",
        "${TTL} | a placeholder is of no known kind; write ${env:NAME}, ${env:NAME:-default},"
            + " ${property:NAME} or ${file:PATH}",
        "${env:A:-${env:B}} | a placeholder stands in another one; write one of the two",
        "${file:} | a placeholder names no file; write ${file:PATH}",
        "${file:none.txt} | the file 'none.txt' is not there; check the path",
        "${file:.} | the file '.' is not a regular file; name one",
      })
  @DisplayName("is a problem without a value")
  void problems(String ttl, String message) throws Exception {
    assertProblem(ttl, message);
  }

  @Test
  @DisplayName("is a problem if its file is no short text")
  void files() throws Exception {
    Files.write(folder.resolve("bytes"), new byte[] {'a', (byte) 0xff});
    Files.write(folder.resolve("large"), new byte[(1 << 16) + 1]);
    assertProblem("${file:bytes}", "the file 'bytes' is not UTF-8 text; save it as UTF-8");
    assertProblem("${file:large}", "the file 'large' is larger than 64 KB; name a smaller one");
    assertProblem(
        "\"${file:a\\0b}\"", "the file 'a b' has no possible path; write a path of this system");
  }

  @Test
  @DisplayName("drops one newline at the end of a file, not two")
  void newline() throws Exception {
    Files.writeString(folder.resolve("a"), "1m\r\n");
    assertEquals(Duration.ofMinutes(1), ttl("${file:a}"));
    Files.writeString(folder.resolve("a"), "1m");
    assertEquals(Duration.ofMinutes(1), ttl("${file:a}"));
    Files.writeString(folder.resolve("a"), "1m\n\n");
    assertFalse(rule("${file:a}").ok());
  }

  @Test
  @DisplayName("never shows what is in a file, whatever is wrong with that")
  void contentHidden() throws Exception {
    Files.writeString(folder.resolve("a"), "hunter2");
    String text =
        """
        version: ${file:a}
        tiers:
          heap: { entries: "${file:a}", weight: "${file:a}" }
          x: { type: "${file:a}" }
          y: { type: elasticache, endpoint: "${file:a}:x", tls: "${file:a}" }
        coherence: { bind: "${file:a}", peers: ["${file:a}"], lost: "${file:a}" }
        pool: { threads: "${file:a}" }
        log: { level: "${file:a}" }
        rules:
          - { name: "${file:a} ", method: "${file:a}", ttl: "${file:a}", tiers: ["${file:a}"] }
          - { name: "${file:a}", method: a.A#a, ttl: 5m, onMiss: "${file:a}", version: "${file:a}" }
          - { name: "${file:a}", method: a.A#b, ttl: 5m, tiers: [heap, heap, "${file:a}"] }
          - { name: b, method: a.A#c, ttl: 5m, jitter: "${file:a}", values: "${file:a}" }
          - { name: c, method: a.A#d, ttl: 5m, exceptions: { types: ["${file:a}"], ttl: 1s } }
        invalidations:
          - { name: a, method: a.A#d, rules: ["${file:a}x", "${file:a}", "${file:a}"], key: a }
        """;
    Path file = folder.resolve("rules.yaml");
    Reading reading =
        RuleFileReader.read(
            file.toString(), text.getBytes(), new TestVariables(), Capabilities.all());
    assertEquals(29, reading.problems().size());
    for (Problem problem : reading.problems()) {
      assertFalse(problem.toString().contains("hunter2"), problem.toString());
    }
    assertEquals(
        "1:10: version: what the placeholder gives cannot stand here; write version: 1",
        reading.problems().get(0).toString().substring(file.toString().length() + 1));
  }

  @Test
  @DisplayName("never shows a variable that is long enough for a secret")
  void secretHidden() throws Exception {
    variables.environment("SECRET", "hunter2-".repeat(4)).property("short", "hunter2-".repeat(3));
    assertProblem(
        "1s${env:SECRET}",
        "what the placeholder gives cannot stand here; write a duration like 500ms, 30s, 5m or 1h30m");
    assertProblem(
        "${property:short}",
        "'hunter2-hunter2-hunter2-' is not a duration; write a duration like 500ms, 30s, 5m or"
            + " 1h30m");
  }

  @Test
  @DisplayName("is not taken without end")
  void limits() {
    StringBuilder many = new StringBuilder("version: 1\nrules: []\nx: '");
    for (int i = 0; i < 1001; i++) {
      many.append("${env:N:-1}");
    }
    assertProblems(
        whole(many.append("'").toString()),
        "3:1: x: unknown key 'x'; write one of version, tiers, coherence, pool, log, operations,"
            + " defaults, rules, invalidations",
        "3:4: x: the file has more than 1000 placeholders; write less into one file");
    assertProblems(
        whole(
            new TestVariables().environment("L", "x".repeat(600_000)),
            "version: 1",
            "rules: []",
            "log: { file: '${env:L}${env:L}' }"),
        "3:14: log.file: the placeholders of the file give more than 1 MB; write less into one"
            + " file");
  }
}
