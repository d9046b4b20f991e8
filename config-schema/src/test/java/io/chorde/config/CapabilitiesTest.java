package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.rule;
import static io.chorde.config.RuleFiles.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the agent cannot do yet")
class CapabilitiesTest {
  private static final String A_RULE = "  - { name: a, method: com.acme.A#a, ttl: 10s }";

  @ParameterizedTest
  @ValueSource(strings = {"onMiss: compute", "values: auto", "codec: fory", "version: 1"})
  @DisplayName("is an error in a rule and under defaults")
  void ofRules(String line) {
    String key = line.substring(0, line.indexOf(':'));
    assertProblems(
        rule(line), "6:5: rules[0]." + key + ": '" + key + "' is not supported yet; take it out");
    assertProblems(
        yaml("version: 1", "defaults:", "  " + line, "rules:", A_RULE),
        "3:3: defaults." + key + ": '" + key + "' is not supported yet; take it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coherence: { bind: 'tcp://localhost:1', peers: ['tcp://a:1'] }",
        "log: {}",
        "operations: {}",
        "invalidations: []"
      })
  @DisplayName("is an error in a file")
  void ofFiles(String line) {
    String key = line.substring(0, line.indexOf(':'));
    assertProblems(
        yaml("version: 1", line, "rules:", A_RULE),
        "2:1: " + key + ": '" + key + "' is not supported yet; take it out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files, directory: a",
        "memcached, servers: [a], secret: '${env:S:-}${property:java.home}'",
        "elasticache, endpoint: a, secret: '${env:S:-}${property:java.home}'"
      })
  @DisplayName("is an error at a tier, and not again where a rule names that")
  void ofTiers(String settings) {
    String type = settings.substring(0, settings.indexOf(','));
    TestVariables variables =
        new TestVariables().property("java.home", "0123456789abcdef0123456789abcdef");
    String text =
        String.join(
            "\n",
            "version: 1",
            "tiers:",
            "  far: { type: " + settings + " }",
            "rules:",
            "- { name: a, method: com.acme.A#a, ttl: 1s, tiers: [heap, far] }");
    List<String> errors = new ArrayList<>();
    for (Problem problem :
        RuleFileReader.read(
                "rules.yaml",
                text.getBytes(StandardCharsets.UTF_8),
                variables,
                Capabilities.builtIn())
            .problems()) {
      if (problem.severity() == Problem.Severity.ERROR) {
        errors.add(problem.toString());
      }
    }
    assertEquals(
        List.of(
            "rules.yaml:3:3: tiers.far: tiers of type '"
                + type
                + "' are not supported yet; take it out"),
        errors);
  }

  @Test
  @DisplayName("includes more than one heap tier")
  void secondHeap() {
    assertProblems(
        yaml("version: 1", "tiers: { small: { type: heap } }", "rules:", A_RULE),
        "2:10: tiers.small: a second heap tier is not supported yet; call it 'heap'");
  }

  @Test
  @DisplayName("is checked all the same")
  void checked() {
    assertProblems(
        rule("version: x", "onMiss: { retrun: a }"),
        "6:5: rules[0].version: 'version' is not supported yet; take it out",
        "6:14: rules[0].version: 'x' is not a whole number; write a whole number like 3",
        "7:5: rules[0].onMiss: 'onMiss' is not supported yet; take it out",
        "7:13: rules[0].onMiss: 'return' is missing; write what the caller gets, like return:"
            + " \"java.util.Collections.emptyList()\"",
        "7:15: rules[0].onMiss.retrun: unknown key 'retrun'; did you mean 'return'?");
  }

  @Test
  @DisplayName("is taken once it is named among the capabilities")
  void switchedOn() throws Exception {
    byte[] content =
        "version: 1\nrules:\n"
            .concat(A_RULE.replace("}", ", version: 2, codec: java }"))
            .getBytes(StandardCharsets.UTF_8);
    Capabilities more = Capabilities.builtIn().and("rules.version");

    assertFalse(Capabilities.builtIn().has("rules.version"));
    assertTrue(more.has("rules.version"));
    assertProblems(
        RuleFileReader.read("rules.yaml", content, new TestVariables(), more),
        "3:61: rules[0].codec: 'codec' is not supported yet; take it out");
    assertTrue(RuleFileReader.check("rules.yaml", content).ok());
  }

  @Test
  @DisplayName("is known by names that the language has")
  void names() {
    List<String> known = new ArrayList<>(List.of("tiers.heap.second"));
    for (Key<?> key : FileKeys.FILE.all()) {
      known.add(key.name());
    }
    for (Key<?> key : RuleKeys.RULE.all()) {
      known.add("rules." + key.name());
    }
    for (String type : TierTypeDecoder.WORDS.words()) {
      known.add("tiers." + type);
    }
    for (String name : Capabilities.builtInNames()) {
      assertTrue(known.contains(name), name);
    }
  }
}
