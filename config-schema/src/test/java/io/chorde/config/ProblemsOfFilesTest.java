package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.read;
import static io.chorde.config.RuleFiles.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that cannot be a rule file is a problem")
class ProblemsOfFilesTest {
  private static final String YAML = "(file): this is not YAML: ";
  private static final String CHECK = "; check indentation, quotes and brackets";

  @Test
  @DisplayName("if it is not there")
  void missing(@TempDir Path folder) {
    assertProblems(
        RuleFileReader.read(folder.resolve("none.yaml")),
        "1:1: (file): there is no such file; check the path");
  }

  @Test
  @DisplayName("if it is a directory")
  void directory(@TempDir Path folder) {
    assertProblems(
        RuleFileReader.read(folder), "1:1: (file): this is a directory; name the rule file in it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "# a comment", "---", "--- # a\n...\n", "\ufeff"})
  @DisplayName("if it is empty")
  void empty(String text) {
    assertProblems(
        read("rules.yaml", text),
        "1:1: (file): the file is empty; write at least version: 1 and one rule");
  }

  @Test
  @DisplayName("if it is empty JSON")
  void emptyJson() {
    assertProblems(
        read("rules.json", "\n"),
        "1:1: (file): the file is empty; write at least version: 1 and one rule");
  }

  @Test
  @DisplayName("if it is a list or one word")
  void noMapping() {
    assertProblems(
        yaml("- version: 1"),
        "1:1: (file): must be a mapping, not a list; write keys and values below it");
    assertProblems(
        yaml("rules"),
        "1:1: (file): must be a mapping, not a single value; write keys and values below it");
  }

  @Test
  @DisplayName("if its indentation is broken")
  void indentation() {
    assertProblems(
        yaml("version: 1", "rules:", "  - name: a", "   method: b"),
        "4:4: " + YAML + "expected <block end>, but found '<block mapping start>'" + CHECK);
  }

  @Test
  @DisplayName("if a bracket or a quote stays open")
  void open() {
    assertProblems(
        yaml("version: 1", "rules: [", "  { name: a"),
        "3:12: " + YAML + "expected ',' or '}', but got <stream end>" + CHECK);
    assertProblems(
        yaml("version: \"1"), "1:12: " + YAML + "found unexpected end of stream" + CHECK);
  }

  @Test
  @DisplayName("if a key is more than a word")
  void complexKey() {
    assertProblems(
        yaml("version: 1", "? [a, b]", ": c"),
        "2:3: " + YAML + "a key must be a single word; write key: value");
  }

  @Test
  @DisplayName("if it has a character that no text has")
  void control() {
    assertProblems(
        yaml("version: 1", "a: \u0001"),
        "2:4: " + YAML + "character 1 is not allowed; take it out");
  }

  @Test
  @DisplayName("if an escape in it is malformed")
  void escape() {
    Problem problem = yaml("version: \"\\UFFFFFFFF\"").problems().get(0);
    assertEquals(
        "this is not YAML: a number or an escape is malformed; check what follows",
        problem.message());
  }

  @Test
  @DisplayName("if it is not UTF-8, at the first byte that is not")
  void encoding() {
    assertProblems(
        RuleFileReader.read(
            "rules.yaml", "version: 1\n# größe".getBytes(StandardCharsets.ISO_8859_1)),
        "2:5: (file): this is not UTF-8 text; save the file as UTF-8");
    assertProblems(
        RuleFileReader.read("rules.yaml", "version: 1".getBytes(StandardCharsets.UTF_16)),
        "1:1: (file): this is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  @DisplayName("with a key that comes twice, and goes on to tell the rest")
  void duplicateKey() {
    assertProblems(
        yaml(
            "version: 1",
            "rules: []",
            "tiers: { heap: { entries: 1, entries: 2 } }",
            "pools: 1",
            "version: 2"),
        "3:30: tiers.heap.entries: duplicate key 'entries', it stands on line 3 already; keep one of"
            + " them",
        "4:1: pools: unknown key 'pools'; did you mean 'pool'?",
        "5:1: version: duplicate key 'version', it stands on line 1 already; keep one of them");
  }

  @Test
  @DisplayName("with aliases and anchors")
  void aliases() {
    assertProblems(
        yaml("version: 1", "defaults: &d { ttl: 1s }", "rules: [*d]"),
        "2:11: defaults: anchors (&name) are not read; take the anchor out",
        "3:9: rules[0]: aliases (*name) are not read; write the value out");
  }

  @Test
  @DisplayName("with an alias wherever a value stands, once")
  void aliasAsValue() {
    String message = "aliases (*name) are not read; write the value out";
    assertProblems(
        yaml("version: *v", "tiers: *t", "defaults: *d", "rules: *r"),
        "1:10: version: " + message,
        "2:8: tiers: " + message,
        "3:11: defaults: " + message,
        "4:8: rules: " + message);
    assertProblems(
        RuleFiles.rule("tiers: *t", "nulls: *n"),
        "6:12: rules[0].tiers: " + message,
        "7:12: rules[0].nulls: " + message);
  }

  @Test
  @DisplayName("with merge keys")
  void mergeKeys() {
    assertProblems(
        yaml(
            "version: 1",
            "rules:",
            "- <<: { ttl: 1s }",
            "  name: a",
            "  method: com.acme.A#a",
            "  ttl: 1s"),
        "3:3: rules[0].<<: merge keys (<<) are not read; write the keys out");
  }

  @Test
  @DisplayName("with tags")
  void tags() {
    assertProblems(
        yaml("version: !!int 1", "rules: !mine []"),
        "1:10: version: tags (!name) are not read; take the tag out",
        "2:8: rules: tags (!name) are not read; take the tag out");
  }

  @Test
  @DisplayName("with a second document")
  void documents() {
    assertProblems(
        yaml("version: 1", "rules: [{ name: a, method: com.acme.A#a, ttl: 1s }]", "---", "a: b"),
        "4:1: (file): a second document starts here; write one into each file");
  }

  @Test
  @DisplayName("if it is nested too deep")
  void depth() {
    assertProblems(
        yaml("a: " + "[".repeat(100_000)),
        "1:35: (file): the file is nested deeper than 32 levels; write less into one file");
    assertProblems(
        read("rules.json", "[".repeat(100_000)),
        "1:33: (file): the file is nested deeper than 32 levels; write less into one file");
  }

  @Test
  @DisplayName("if it has too many values")
  void nodes() {
    assertProblems(
        yaml("a: [" + "1,".repeat(60_000) + "]"),
        "1:100001: (file): the file has more than 50000 values; write less into one file");
  }

  @Test
  @DisplayName("if it is too large, in memory or on disk")
  void size(@TempDir Path folder) throws Exception {
    byte[] comment = new byte[(1 << 20) + 1];
    Arrays.fill(comment, (byte) '#');
    String message = "1:1: (file): the file is larger than 1 MB; write less into one file";

    assertProblems(RuleFileReader.read("rules.yaml", comment), message);
    Path file = Files.write(folder.resolve("rules.yaml"), comment);
    assertProblems(RuleFileReader.read(file), message);
  }

  @Test
  @DisplayName("but may be exactly as large as is allowed")
  void largest(@TempDir Path folder) throws Exception {
    byte[] comment = new byte[1 << 20];
    Arrays.fill(comment, (byte) '#');
    byte[] start = "version: 1\nrules: []\n".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, comment, 0, start.length);
    Path file = Files.write(folder.resolve("rules.yaml"), comment);

    assertProblems(
        RuleFileReader.read(file), "2:8: rules: there are no rules, nothing is cached; write one");
  }

  @Test
  @DisplayName("with no more problems than anybody reads")
  void manyProblems() {
    StringBuilder text = new StringBuilder("version: 1\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("unknown").append(i).append(": 1\n");
    }
    assertEquals(1000, read("rules.yaml", text.toString()).problems().size());
  }
}
