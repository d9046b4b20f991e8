package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.config.expression.Expression;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Problems that a compiler finds in an expression")
class ProblemsInExpressionsTest {
  private static final String FILE =
      "version: 1\nrules:\n- name: a\n  method: a.A#a\n  ttl: 1s\n  key: [a, 'b']\n  when: >\n    c\n     + d\n";

  private final Reading reading = read(FILE);
  private final Rule rule = reading.ruleFile().rules().get(0);

  private static Reading read(String text) {
    return RuleFileReader.read(
        "r.yaml",
        text.getBytes(StandardCharsets.UTF_8),
        new TestVariables().environment("LONG", "0123456789abcdef0123456789abcdef"),
        Capabilities.all());
  }

  @Test
  @DisplayName("are told with the file, the place and the way to it")
  void places() {
    assertEquals(
        "r.yaml:6:13: rules[0].key[1]: no; do", Problem.in(rule.key().get(1), 1, 1, "no; do") + "");
    assertEquals("r.yaml:9:8: rules[0].when: no", Problem.in(rule.when(), 2, 4, "no") + "");
  }

  @Test
  @DisplayName("are told where an inherited expression stands")
  void defaults() {
    Reading inherited =
        read("version: 1\ndefaults: { ttl: 1s, when: a }\nrules: [{ name: a, method: a.A#a }]\n");
    Expression when = inherited.ruleFile().rules().get(0).when();
    assertEquals("r.yaml:2:28: defaults.when: no", Problem.in(when, 1, 1, "no") + "");
  }

  @Test
  @DisplayName("are errors: the file is not taken, and they stand among the others in its order")
  void joined() {
    Reading refused =
        reading.and(
            List.of(
                Problem.in(rule.when(), 1, 1, "second"),
                Problem.in(rule.key().get(0), 1, 1, "first")));
    assertFalse(refused.ok());
    assertEquals("first", refused.problems().get(0).message());
    assertEquals("second", refused.problems().get(1).message());
    assertSame(reading, reading.and(List.of()));
  }

  @Test
  @DisplayName("may show the text unless that may be a secret")
  void hidden() {
    assertFalse(rule.when().hidden());
    Reading secret = read(FILE.replace("a, 'b'", "'${env:LONG}'"));
    assertTrue(secret.ruleFile().rules().get(0).key().get(0).hidden());
  }
}
