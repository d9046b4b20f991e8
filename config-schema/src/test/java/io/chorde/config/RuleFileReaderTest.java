package io.chorde.config;

import static io.chorde.config.RuleFiles.onlyRule;
import static io.chorde.config.RuleFiles.rule;
import static io.chorde.config.RuleFiles.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.config.method.MethodPattern;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A rule file")
class RuleFileReaderTest {

  @Test
  @DisplayName("says of a rule what it is called, which methods, and how long")
  void rules() throws Exception {
    Rule rule = onlyRule(rule());

    assertEquals("order-by-id", rule.name());
    assertEquals(List.of(MethodPattern.parse("com.acme.OrderDao#find(long)")), rule.methods());
    assertEquals(Duration.ofMinutes(5), rule.ttl());
  }

  @Test
  @DisplayName("has careful defaults for all else")
  void languageDefaults() {
    Reading reading = rule();
    Rule rule = onlyRule(reading);

    assertEquals(Receiver.IDENTITY, rule.receiver());
    assertEquals(List.of("heap"), rule.tiers());
    assertTrue(rule.nulls());
    assertTrue(rule.enabled());
    assertEquals(10_000, reading.ruleFile().heap().entries());
    assertEquals(0, reading.ruleFile().heap().weightBytes());
  }

  @Test
  @DisplayName("says all that it may of a rule")
  void wholeRule() {
    Rule rule =
        onlyRule(rule("receiver: shared", "tiers: [heap]", "nulls: false", "enabled: false"));

    assertEquals(Receiver.SHARED, rule.receiver());
    assertEquals(List.of("heap"), rule.tiers());
    assertFalse(rule.nulls());
    assertFalse(rule.enabled());
  }

  @Test
  @DisplayName("names its rules with letters, digits, dots, underscores and hyphens")
  void names() {
    Reading reading =
        yaml("version: 1", "rules: [{ name: aZ.0_9-x, method: com.acme.A#a, ttl: 1s }]");

    assertEquals("aZ.0_9-x", onlyRule(reading).name());
  }

  @ParameterizedTest
  @EnumSource(Receiver.class)
  @DisplayName("knows each way in which a receiver counts")
  void receivers(Receiver receiver) {
    assertEquals(receiver, onlyRule(rule("receiver: " + receiver.name().toLowerCase())).receiver());
  }

  @Test
  @DisplayName("may list several methods")
  void methods() {
    Rule rule =
        onlyRule(
            yaml(
                "version: 1",
                "rules:",
                "- name: a",
                "  method: [com.acme.A#a, 'com.acme.B#b(int, ..)']",
                "  ttl: 1s"));

    assertEquals("[com.acme.A#a, com.acme.B#b(int, ..)]", rule.methods().toString());
  }

  @Test
  @DisplayName("keeps its rules in order, disabled ones too")
  void order() {
    Reading reading =
        yaml(
            "version: 1",
            "rules:",
            "  - { name: b, method: com.acme.A#b, ttl: 1s }",
            "  - { name: a, method: com.acme.A#a, ttl: 2s, enabled: false }",
            "  - { name: c, method: com.acme.A#c, ttl: 3s }");

    List<String> names = new ArrayList<>();
    for (Rule rule : reading.ruleFile().rules()) {
      names.add(rule.name());
    }
    assertEquals(List.of("b", "a", "c"), names);
  }

  @Test
  @DisplayName("has defaults, which a rule's own values replace")
  void defaults() {
    Reading reading =
        yaml(
            "version: 1",
            "rules:",
            "  - { name: a, method: com.acme.A#a }",
            "  - { name: b, method: com.acme.A#b, ttl: 2s, receiver: identity, nulls: true }",
            "defaults: { ttl: 1s, receiver: shared, tiers: [heap], nulls: false, enabled: false }");

    assertEquals(List.of(), reading.problems());
    Rule bare = reading.ruleFile().rules().get(0);
    assertEquals(Duration.ofSeconds(1), bare.ttl());
    assertEquals(Receiver.SHARED, bare.receiver());
    assertFalse(bare.nulls());
    assertFalse(bare.enabled());
    Rule own = reading.ruleFile().rules().get(1);
    assertEquals(Duration.ofSeconds(2), own.ttl());
    assertEquals(Receiver.IDENTITY, own.receiver());
    assertTrue(own.nulls());
    assertFalse(own.enabled());
  }

  @Test
  @DisplayName("bounds the heap by entries")
  void heapEntries() {
    HeapSettings heap =
        yaml("version: 1", "tiers: { heap: { type: heap, entries: 5 } }").ruleFile().heap();

    assertEquals(5, heap.entries());
    assertEquals(0, heap.weightBytes());
  }

  @Test
  @DisplayName("bounds the heap by weight instead")
  void heapWeight() {
    HeapSettings heap = yaml("version: 1", "tiers: { heap: { weight: 64MB } }").ruleFile().heap();

    assertEquals(0, heap.entries());
    assertEquals(64L << 20, heap.weightBytes());
  }

  @Test
  @DisplayName("is read by its text: numbers may be names, and quotes do not matter")
  void textCounts() {
    Rule rule =
        onlyRule(
            yaml(
                "version: '1'",
                "rules:",
                "- name: 0x10",
                "  method: com.acme.A#yes",
                "  ttl: \"5m\"",
                "  nulls: 'false'"));

    assertEquals("0x10", rule.name());
    assertFalse(rule.nulls());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"rules:", "rules: []", "'# no rules'"})
  @DisplayName("without rules is taken, with a warning")
  void noRules(String line) {
    Reading reading = yaml("version: 1", line);

    assertTrue(reading.ok());
    assertEquals(List.of(), reading.ruleFile().rules());
    assertEquals(1, reading.problems().size());
    assertEquals(Problem.Severity.WARNING, reading.problems().get(0).severity());
    assertEquals(
        "there are no rules, nothing is cached; write one", reading.problems().get(0).message());
  }

  @Test
  @DisplayName("cannot be changed once it is read")
  void immutable() {
    RuleFile file = rule().ruleFile();

    assertThrows(UnsupportedOperationException.class, () -> file.rules().clear());
    Rule rule = file.rules().get(0);
    assertThrows(UnsupportedOperationException.class, () -> rule.methods().clear());
    assertThrows(UnsupportedOperationException.class, () -> rule.tiers().clear());
  }

  @Test
  @DisplayName("with an error gives no file")
  void notOk() {
    Reading reading = rule("ttl: 5x");

    assertFalse(reading.ok());
    assertThrows(IllegalStateException.class, reading::ruleFile);
    assertThrows(UnsupportedOperationException.class, () -> reading.problems().clear());
  }

  @Test
  @DisplayName("is found by its path, which problems repeat")
  void path(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("rules.yaml");
    Files.write(file, "version: 3".getBytes(StandardCharsets.UTF_8));

    Problem problem = RuleFileReader.read(file).problems().get(0);

    assertEquals(file.toString(), problem.file());
    assertEquals(
        file + ":1:10: version: '3' is not a version that is understood here; write version: 1",
        problem.toString());
  }

  @Test
  @DisplayName("may start with a byte order mark")
  void byteOrderMark() {
    assertEquals(
        List.of(), RuleFiles.read("a.yaml", "\ufeffversion: 1\nrules: [" + ONE + "]").problems());
    assertEquals(
        List.of(),
        RuleFiles.read("a.json", "\ufeff{\"version\":1,\"rules\":[" + ONE_JSON + "]}").problems());
  }

  private static final String ONE = "{ name: a, method: com.acme.A#a, ttl: 1s }";
  private static final String ONE_JSON =
      "{ \"name\": \"a\", \"method\": \"com.acme.A#a\", \"ttl\": \"1s\" }";
}
