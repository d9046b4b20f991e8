package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.json;
import static io.chorde.config.RuleFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("JSON")
class JsonTest {
  private static final String FILE =
      """
      {
        "version": 1,
        "tiers": { "heap": { "type": "heap", "entries": 42 } },
        "defaults": { "ttl": "5m", "nulls": false },
        "rules": [
          { "name": "a", "method": "com.acme.A#a", "receiver": "shared" },
          { "name": "b", "method": ["com.acme.A#b(long)", "com.acme.A#c"], "ttl": "1m30s", "enabled": false }
        ]
      }
      """;

  private static final String WRONG =
      """
      { "version": 2,
        "tiers": { "heap": { "entries": 0 }, "x": { "type": "file" } },
        "rules": [ { "name": "a", "name": "b", "ttl": 5, "nulls": "yes", "tll": null },
          { "method": "x" } ] }
      """;

  @Test
  @DisplayName("says the same as YAML")
  void sameAsYaml() {
    Reading json = read("rules.json", FILE);
    Reading yaml =
        RuleFiles.yaml(
            "version: 1",
            "tiers:",
            "  heap: { type: heap, entries: 42 }",
            "defaults:",
            "  ttl: 5m",
            "  nulls: false",
            "rules:",
            "  - name: a",
            "    method: com.acme.A#a",
            "    receiver: shared",
            "  - name: b",
            "    method:",
            "      - com.acme.A#b(long)",
            "      - com.acme.A#c",
            "    ttl: 1m30s",
            "    enabled: false");

    assertEquals(List.of(), json.problems());
    assertEquals(describe(yaml.ruleFile()), describe(json.ruleFile()));
    assertTrue(describe(json.ruleFile()).contains("b [com.acme.A#b(long), com.acme.A#c] PT1M30S"));
  }

  private static String describe(RuleFile file) {
    StringBuilder text = new StringBuilder();
    text.append(file.heap().entries()).append(' ').append(file.heap().weightBytes());
    for (Rule rule : file.rules()) {
      text.append('\n').append(rule.name()).append(' ').append(rule.methods());
      text.append(' ').append(rule.ttl()).append(' ').append(rule.receiver());
      text.append(' ').append(rule.tiers()).append(' ').append(rule.nulls());
      text.append(' ').append(rule.enabled());
    }
    return text.toString();
  }

  @Test
  @DisplayName("has the same problems at the same places, read as JSON or as YAML")
  void sameProblems() {
    List<String> json = read("rules.json", WRONG).problems().stream().map(JsonTest::place).toList();
    List<String> yaml =
        read("rules.yaml", " \n" + WRONG.replace("\"a\"", "a")).problems().stream()
            .map(JsonTest::place)
            .toList();

    assertEquals(11, json.size());
    assertEquals(json.size(), yaml.size());
    for (int i = 0; i < json.size(); i++) {
      assertEquals(
          json.get(i).substring(json.get(i).indexOf(' ')),
          yaml.get(i).substring(yaml.get(i).indexOf(' ')).replace("line 4", "line 3"));
    }
  }

  private static String place(Problem problem) {
    return problem.toString().replaceFirst("^[^ ]*", problem.line() + ":");
  }

  @Test
  @DisplayName("is known by its first character too, whatever the file's name")
  void byContent() {
    assertTrue(read("rules.conf", " \r\n\t" + FILE).ok());
  }

  @Test
  @DisplayName("by its first character only may be YAML after all")
  void flowMapping() {
    assertTrue(read("rules.yaml", "{ version: 1, rules: [] } # a comment").ok());
  }

  @Test
  @DisplayName("places keys and values from the quote on")
  void places() {
    assertProblems(
        json("{ \"version\": 1,", "  \"rulez\": 3,", "  \"defaults\": { \"ttl\": \"x\" } }"),
        "2:3: rulez: unknown key 'rulez'; did you mean 'rules'?",
        "3:24: defaults.ttl: 'x' is not a duration; write a duration like 500ms, 30s, 5m or 1h30m");
  }

  @Test
  @DisplayName("that is broken is a problem where it broke")
  void broken() {
    assertProblems(
        json("{ \"version\": 1,", "}"),
        "2:1: (file): this is not JSON: Unexpected character ('}' (code 125)): was expecting"
            + " double-quote to start field name; check quotes, commas and brackets");
  }

  @Test
  @DisplayName("that ends too early is a problem at its end")
  void cutOff() {
    assertProblems(
        json("{ \"version\": 1,", "  \"rules\": ["),
        "2:13: (file): this is not JSON: the file ends too early; close all quotes and brackets");
  }

  @Test
  @DisplayName("after the end is a problem")
  void goesOn() {
    assertProblems(
        json("{ \"version\": 1, \"rules\": null }", "{ }"),
        "2:1: (file): a second document starts here; write one into each file");
  }
}
