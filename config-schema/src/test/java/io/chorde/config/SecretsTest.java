package io.chorde.config;

import static io.chorde.config.RuleFiles.assertProblems;
import static io.chorde.config.RuleFiles.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A secret")
class SecretsTest {
  private static final String LONG = "hunter2-hunter2-hunter2-hunter2-";
  private static final String RULES = "rules: [{ name: a, method: com.acme.A#a, ttl: 1s }]";
  private static final String TOO_SHORT =
      "the secret is shorter than 32 characters; choose one of random characters, such as openssl"
          + " rand -base64 32 gives";
  private static final String PLAIN =
      "the secret stands here for all to read; write secret: \"${env:NAME}\" or \"${file:PATH}\"";

  private static Reading disk(String secret) {
    return whole(
        new TestVariables().environment("LONG", LONG).environment("SHORT", LONG.substring(1)),
        "version: 1",
        "tiers: { disk: { type: files, directory: a, secret: " + secret + " } }",
        RULES);
  }

  @Test
  @DisplayName("has 32 characters at least")
  void length() {
    assertEquals(32, LONG.length());
    assertEquals(0, disk("'${env:LONG}'").problems().size());
    assertProblems(disk("'${env:SHORT}'"), "2:53: tiers.disk.secret: " + TOO_SHORT);
    assertProblems(disk("hunter2"), "2:53: tiers.disk.secret: " + TOO_SHORT);
    assertProblems(disk("''"), "2:53: tiers.disk.secret: " + TOO_SHORT);
    // Sixteen characters of two char values each.
    assertProblems(disk("😀".repeat(16)), "2:53: tiers.disk.secret: " + TOO_SHORT);
  }

  @Test
  @DisplayName("in plain text is taken with a warning, also as a default or in part")
  void plain() {
    for (String secret :
        new String[] {LONG, "'${env:NONE:-" + LONG + "}'", "'${env:LONG}x'", "'${env:LONG:-x}'"}) {
      Reading reading = disk(secret);
      assertProblems(reading, "2:53: tiers.disk.secret: " + PLAIN);
      assertTrue(reading.ok());
      assertEquals(Problem.Severity.WARNING, reading.problems().get(0).severity());
    }
  }

  @Test
  @DisplayName("is a single value")
  void kind() {
    String advice = "write secret: \"${env:NAME}\" or \"${file:PATH}\"";
    assertProblems(disk("[hunter2]"), "2:53: tiers.disk.secret: must not be a list; " + advice);
    assertProblems(disk("~"), "2:53: tiers.disk.secret: has no value; " + advice);
    assertProblems(
        disk("*hunter2"),
        "2:53: tiers.disk.secret: aliases (*name) are not read; write the value out");
  }

  @Test
  @DisplayName("is asked for where values leave this machine")
  void missing() {
    String message =
        "'secret' is missing; whoever reaches the servers could forge values without one; write"
            + " secret: \"${env:NAME}\"";
    assertProblems(
        whole(
            "version: 1",
            "tiers:",
            "  a: { type: memcached, servers: [a] }",
            "  b: { type: elasticache, endpoint: a }",
            "  c: { type: files, directory: a }",
            RULES),
        "3:6: tiers.a: " + message,
        "4:6: tiers.b: " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp://0.0.0.0:7400",
        "tcp://*:7400",
        "tcp://[::]:7400",
        "tcp://app.acme:7400",
        "tcp://127.evil.com:7400"
      })
  @DisplayName("is asked for where other machines can connect")
  void bind(String address) {
    assertProblems(
        whole(
            "version: 1",
            "coherence:",
            "  bind: '" + address + "'",
            "  peers: ['tcp://a:1']",
            RULES),
        "3:9: coherence.bind: other machines can reach this address, and there is no secret; add"
            + " secret: \"${env:NAME}\", or bind to 127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tcp://127.0.0.1:7400",
        "tcp://localhost:7400",
        "tcp://[::1]:7400",
        "tcp://127.1.2.3:1"
      })
  @DisplayName("may be missing where only this machine can")
  void loopback(String address) {
    assertTrue(
        whole("version: 1", "coherence: { bind: '" + address + "', peers: ['tcp://a:1'] }", RULES)
            .ok());
  }

  @Test
  @DisplayName("shows itself to nobody")
  void hidden() {
    Secret secret = new Secret(LONG);
    assertEquals("***", secret.toString());
    assertEquals(LONG, secret.reveal());
    assertEquals(new Secret(LONG), secret);
    assertNotEquals(new Secret(LONG + "x"), secret);
    assertEquals(new Secret(LONG + "x").hashCode(), secret.hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ secret:" + LONG + " }",
        "{ secret: " + LONG + ", secret:" + LONG + ", secret:" + LONG + " }",
        "{ secret: &" + LONG + " a }",
        "{ secret: !" + LONG + " a }",
        "{ secret: !" + LONG + "! a }",
        "{ secret: \"" + LONG + " }",
        "{ secret: '" + LONG + " }",
        "{ secret: @" + LONG + " }",
        "{ secret: %" + LONG + " }",
        "{ secret: { " + LONG + ": [ }",
        "{ secret: \"" + LONG + "\" \"" + LONG + "\" }",
        "{ secret: |" + LONG + " }",
        "{ secret: \"\\q" + LONG + "\" }",
        "\n    secret: a: " + LONG,
        "\n  secret\n" + LONG,
      })
  @DisplayName("stays hidden where it breaks the file")
  void brokenYaml(String tier) {
    assertHidden(RuleFiles.yaml("version: 1", "coherence: " + tier));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ \"version\": 1, \"coherence\": { \"secret\": " + LONG + " } }",
        "{ \"version\": 1, \"coherence\": { \"secret\": \"" + LONG + " } }",
        "{ \"version\": 1, \"coherence\": { \"secret\": '" + LONG + "' } }",
        "{ \"version\": 1, \"coherence\": { \"secret\": \"" + LONG + "\" \"" + LONG + "\" } }",
        "{ \"version\": 1, \"coherence\": { \"secret:" + LONG + "\": 1 } }",
        "{ \"version\": 1, \"coherence\": { \"secret\": 1" + LONG + " } }",
        "{ \"version\": 1, \"coherence\": { \"secret\": \"\\u" + LONG + "\" } }",
      })
  @DisplayName("stays hidden where it breaks JSON")
  void brokenJson(String text) {
    assertHidden(RuleFiles.json(text));
    assertHidden(RuleFiles.yaml(text));
  }

  private static void assertHidden(Reading reading) {
    assertFalse(reading.ok());
    for (Problem problem : reading.problems()) {
      assertFalse(problem.toString().contains("hunter2"), problem.toString());
    }
  }
}
