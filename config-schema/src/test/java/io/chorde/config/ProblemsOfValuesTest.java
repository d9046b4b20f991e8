package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.rule;
import static io.chorde.config.RuleFiles.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a file says wrongly is a problem")
class ProblemsOfValuesTest {
  private static final String A_RULE = "  - { name: a, method: com.acme.A#a, ttl: 1s }";

  @Test
  @DisplayName("with an unknown key, and the nearest known one")
  void unknownKey() {
    assertProblems(
        rule("tll: 5m", "REFRESHAFTER: 1s", "colour: red"),
        "6:5: rules[0].tll: unknown key 'tll'; did you mean 'ttl'?",
        "7:5: rules[0].REFRESHAFTER: unknown key 'REFRESHAFTER'; did you mean 'refreshAfter'?",
        "8:5: rules[0].colour: unknown key 'colour'; write one of name, method, ttl,"
            + " refreshAfter, refreshOn, jitter, tiers, receiver, key, when, unless, nulls,"
            + " exceptions, onMiss, wait, renew, staleOnError, values, codec, version, enabled");
  }

  @Test
  @DisplayName("with defaults for what each rule must have of its own")
  void noDefaults() {
    String message = " cannot be a default; write it into each rule";
    assertProblems(
        yaml("version: 1", "defaults: { name: a, method: com.acme.A#b }", "rules:", A_RULE),
        "2:13: defaults.name: 'name'" + message,
        "2:22: defaults.method: 'method'" + message);
  }

  @Test
  @DisplayName("without a version")
  void noVersion() {
    assertProblems(
        yaml("rules:", A_RULE), "1:1: (file): 'version' is missing; write version: 1 at the top");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "1.0", "one"})
  @DisplayName("with another version")
  void otherVersion(String version) {
    assertProblems(
        yaml("version: " + version, "rules:", A_RULE),
        "1:10: version: '"
            + version
            + "' is not a version that is understood here; write version: 1");
  }

  @Test
  @DisplayName("with a rule that has no name, method or ttl, at the rule")
  void missing() {
    assertProblems(
        yaml("version: 1", "rules:", "  - receiver: shared"),
        "3:5: rules[0]: 'name' is missing; write a name of its own, like name: order-by-id",
        "3:5: rules[0]: 'method' is missing; write the method to cache, like method:"
            + " com.acme.OrderDao#find(long)",
        "3:5: rules[0]: 'ttl' is missing; write it here or under defaults, like ttl: 5m");
  }

  @Test
  @DisplayName("once: rules do not lack a ttl because the default one is wrong")
  void wrongDefault() {
    assertProblems(
        yaml("version: 1", "defaults: { ttl: 5 }", "rules: [{ name: a, method: com.acme.A#a }]"),
        "2:18: defaults.ttl: '5' has no unit; write it with ms, s, m, h or d, such as 30s");
  }

  @Test
  @DisplayName("with a rule that lacks a ttl and the defaults too")
  void emptyDefaults() {
    assertProblems(
        yaml("version: 1", "defaults:", "rules: [{ name: a, method: com.acme.A#a }]"),
        "2:10: defaults: has no value; write keys and values below it, or take it out",
        "3:9: rules[0]: 'ttl' is missing; write it here or under defaults, like ttl: 5m");
  }

  @Test
  @DisplayName("with two rules of one name")
  void sameName() {
    assertProblems(
        yaml("version: 1", "rules:", A_RULE, A_RULE),
        "4:13: rules[1].name: the name 'a' is taken by rules[0] on line 3; choose another");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"a b", "a/b", "größe", "a:b", "'a,b'"})
  @DisplayName("with a name that would need quotes somewhere")
  void badName(String name) {
    assertProblems(
        yaml(
            "version: 1",
            "rules:",
            "- name: '" + name + "'",
            "  method: com.acme.A#a",
            "  ttl: 1s"),
        "3:9: rules[0].name: '"
            + name
            + "' is not a name; write a name of letters, digits, '.', '_' and '-', like"
            + " order-by-id");
  }

  @Test
  @DisplayName("with an empty name")
  void emptyName() {
    assertProblems(
        yaml("version: 1", "rules:", "- name: ''", "  method: com.acme.A#a", "  ttl: 1s"),
        "3:9: rules[0].name: is empty; write a name of letters, digits, '.', '_' and '-', like"
            + " order-by-id");
  }

  @Test
  @DisplayName("with a method that is no pattern, at it in a list too")
  void badMethod() {
    assertProblems(
        yaml(
            "version: 1",
            "rules:",
            "- name: a",
            "  method:",
            "  - com.acme.A#a",
            "  - com.acme.A#a(Order)",
            "  - com.acme.A#b(",
            "  ttl: 1s"),
        "6:5: rules[0].method[1]: 'Order' has no package (at character 14); write com.acme.Order",
        "7:5: rules[0].method[2]: the pattern ends too early (at character 14); write a type, * or"
            + " .. here, or close the parenthesis");
  }

  @Test
  @DisplayName("with an empty list of methods")
  void noMethods() {
    assertProblems(
        yaml("version: 1", "rules:", "- name: a", "  method: []", "  ttl: 1s"),
        "4:11: rules[0].method: is empty; write a method like com.acme.OrderDao#find(long)");
  }

  @Test
  @DisplayName("with the same method twice in one list")
  void sameMethod() {
    assertProblems(
        yaml(
            "version: 1",
            "rules:",
            "- name: a",
            "  method: [com.acme.A#a, com.acme.A#a]",
            "  ttl: 1s"),
        "4:26: rules[0].method[1]: 'com.acme.A#a' stands in this list before; keep one of them");
  }

  @Test
  @DisplayName("with a word that is none of those known here")
  void badWord() {
    assertProblems(
        rule("receiver: Shard"),
        "6:15: rules[0].receiver: 'Shard' is not known here; did you mean 'shared'?");
    assertProblems(
        rule("receiver: none"),
        "6:15: rules[0].receiver: 'none' is not known here; write identity, equals or shared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "on", "True", "1", "''"})
  @DisplayName("with a boolean that is neither true nor false")
  void badBoolean(String value) {
    assertProblems(
        rule("nulls: " + value),
        "6:12: rules[0].nulls: '"
            + value.replace("'", "")
            + "' is not a boolean; write true or false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ~", " null"})
  @DisplayName("with a key that has no value")
  void noValue(String value) {
    Reading reading = rule("enabled:" + value);
    assertEquals(
        "rules[0].enabled: has no value; write true or false",
        reading.problems().get(0).path() + ": " + reading.problems().get(0).message());
    assertEquals(6, reading.problems().get(0).line());
  }

  @Test
  @DisplayName("with a list or a mapping where one value is meant")
  void notSingle() {
    assertProblems(
        rule("enabled: [true]", "nulls: { a: b }"),
        "6:14: rules[0].enabled: must not be a list; write true or false",
        "7:12: rules[0].nulls: must not be a mapping; write true or false");
  }

  @Test
  @DisplayName("with one value where a list or a mapping is meant")
  void notComposed() {
    assertProblems(
        yaml("version: 1", "tiers: heap", "defaults: [a]", "rules: { a: b }"),
        "2:8: tiers: must be a mapping; write a name for each tier: heap: { entries: 10000 }",
        "3:11: defaults: must be a mapping, not a list; write keys and values below it",
        "4:8: rules: must be a list, not a mapping; start each rule with - name: ...");
    assertProblems(
        rule("tiers: heap"),
        "6:12: rules[0].tiers: must be a list, not a single value; put it into brackets: [ ]");
  }

  @Test
  @DisplayName("with a rule that is no mapping")
  void noRule() {
    assertProblems(
        yaml("version: 1", "rules:", "  - com.acme.A#a", "  - ~"),
        "3:5: rules[0]: must be a mapping, not a single value; write keys and values below it",
        "4:5: rules[1]: has no value; write keys and values below it, or take it out");
  }

  @Test
  @DisplayName("with a tier that is not there, in a rule or in the defaults")
  void unknownTier() {
    assertProblems(
        yaml(
            "version: 1",
            "defaults: { tiers: [heep] }",
            "rules:",
            "- { name: a, method: com.acme.A#a, ttl: 1s, tiers: [heap, shared] }"),
        "2:21: defaults.tiers[0]: there is no tier 'heep'; did you mean 'heap'?",
        "4:59: rules[0].tiers[1]: there is no tier 'shared'; describe it under tiers, or take it"
            + " out");
  }

  @Test
  @DisplayName("with an empty list of tiers, or a tier twice")
  void tierLists() {
    assertProblems(
        rule("tiers: []"), "6:12: rules[0].tiers: is empty; write the name of a tier, like heap");
    assertProblems(
        rule("tiers: [heap, heap]"),
        "6:19: rules[0].tiers[1]: 'heap' stands in this list before; keep one of them");
  }

  @Test
  @DisplayName("with a tier whose type is missing or unknown")
  void tierTypes() {
    assertProblems(
        yaml(
            "version: 1",
            "tiers:",
            "  a: { size: 1 }",
            "  b: { type: file }",
            "  c: 3",
            "  d: { type: heap }",
            "  heap: { type: heep }",
            "rules:",
            A_RULE),
        "3:6: tiers.a: 'type' is missing; write the tier's type, like type: files",
        "4:14: tiers.b.type: there is no type of tiers 'file'; did you mean 'files'?",
        "5:6: tiers.c: must be a mapping, not a single value; write keys and values below it",
        "6:3: tiers.d: a second heap tier is not supported yet; call it 'heap'",
        "7:17: tiers.heap.type: there is no type of tiers 'heep'; did you mean 'heap'?");
  }

  @Test
  @DisplayName("with a heap that is bounded twice")
  void twoBounds() {
    assertProblems(
        yaml("version: 1", "tiers: { heap: { entries: 5, weight: 1MB } }", "rules:", A_RULE),
        "2:38: tiers.heap.weight: 'entries' bounds this tier already; keep one of the two");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, must be more than 0; write a whole number like 10000",
    "-5, '''-5'' is not a whole number; write a whole number like 10000'",
    "1_000, '''1_000'' is not a whole number; write a whole number like 10000'",
    "1.5, '''1.5'' is not a whole number; write a whole number like 10000'",
    "99999999999999999999, '''99999999999999999999'' is too large; write a smaller number'",
  })
  @DisplayName("with a number of entries that is none")
  void badCount(String text, String message) {
    assertProblems(
        yaml("version: 1", "tiers: { heap: { entries: " + text + " } }", "rules:", A_RULE),
        "2:27: tiers.heap.entries: " + message);
  }

  @Test
  @DisplayName("on one line and cut short, whatever stands in the file")
  void quoted() {
    assertProblems(
        rule("nulls: \"a\\nb\\u2028" + "x".repeat(80) + "\""),
        "6:12: rules[0].nulls: 'a b "
            + "x".repeat(56)
            + "...' is not a boolean; write true or"
            + " false");
  }

  @Test
  @DisplayName("together with all others, in the order of the file")
  void allAtOnce() {
    assertProblems(
        yaml("rules:", "- name: a b", "  ttl: 5", "  method: x", "pool: 1", "version: 7"),
        "2:9: rules[0].name: 'a b' is not a name; write a name of letters, digits, '.', '_' and"
            + " '-', like order-by-id",
        "3:8: rules[0].ttl: '5' has no unit; write it with ms, s, m, h or d, such as 30s",
        "4:11: rules[0].method: 'x' does not say type and method (at character 1); write"
            + " com.acme.OrderDao#find(long)",
        "5:7: pool: must be a mapping, not a single value; write keys and values below it",
        "6:10: version: '7' is not a version that is understood here; write version: 1");
  }
}
