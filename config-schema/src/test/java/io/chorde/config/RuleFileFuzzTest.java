package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever a file has in it")
class RuleFileFuzzTest {
  private static final String YAML =
      """
      version: 1
      tiers:
        heap: { type: heap, entries: 100 }
      defaults: { ttl: 5m, tiers: [heap] }
      rules:
        - name: order-by-id
          method: com.acme.OrderDao#find(long)
          ttl: "1m30s"
        - name: 'rates'
          method: [ "public * com.acme..*Rates+#get(..)" ]
          enabled: false
      """;

  private static final String JSON =
      """
      { "version": 1, "tiers": { "heap": { "weight": "64MB" } },
        "rules": [ { "name": "a", "method": "com.acme.A#a(long)", "ttl": "PT5M", "nulls": true },
          { "name": "b", "method": ["com.acme.B#b"], "ttl": "5m", "tiers": ["heap"] } ] }
      """;

  private static final String[] PIECES = {
    "\n",
    " ",
    "\t",
    "  - ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "'",
    "&a ",
    "*a",
    "!!int ",
    "!!binary ",
    "<<: ",
    "? ",
    "| ",
    ">-\n",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "#",
    "null",
    "~",
    "0x",
    "0b1_",
    "1e999",
    "\\U0011FFFF",
    "\\x",
    "\0",
    "\u0085",
    "\ufeff",
    "${env:X}",
    "-",
    "+",
    ".inf",
    "1:20",
    "version: 1"
  };

  private int taken;

  @Test
  @DisplayName("it is taken or has an error with a place in it, and nothing is thrown")
  void mutations() {
    Random random = new Random(99);
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 40_000; i++) {
            boolean yaml = random.nextBoolean();
            StringBuilder text = new StringBuilder(yaml ? YAML : JSON);
            for (int n = random.nextInt(4); n >= 0; n--) {
              int at = random.nextInt(text.length() + 1);
              if (random.nextBoolean()) {
                text.insert(at, PIECES[random.nextInt(PIECES.length)]);
              } else {
                text.delete(at, Math.min(text.length(), at + random.nextInt(6)));
              }
            }
            check(
                yaml ? "rules.yaml" : "rules.json",
                text.toString().getBytes(StandardCharsets.UTF_8));
          }
        });
    assertTrue(taken > 1000 && taken < 39_000, "says little: " + taken);
  }

  @Test
  @DisplayName("the same holds for any bytes")
  void bytes() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] content = new byte[random.nextInt(60)];
      random.nextBytes(content);
      if (random.nextBoolean()) {
        for (int b = 0; b < content.length; b++) {
          content[b] &= 0x7f;
        }
      }
      check(random.nextBoolean() ? "rules.yaml" : "rules.json", content);
    }
  }

  private void check(String name, byte[] content) {
    Reading reading = RuleFileReader.read(name, content);
    boolean error = false;
    Problem last = null;
    for (Problem problem : reading.problems()) {
      error |= problem.severity() == Problem.Severity.ERROR;
      String text = problem.toString();
      assertTrue(problem.line() >= 1 && problem.column() >= 1, text);
      assertTrue(text.chars().noneMatch(Character::isISOControl), text);
      assertTrue(problem.message().contains("; "), text);
      assertTrue(last == null || last.line() <= problem.line(), text);
      last = problem;
    }
    assertEquals(!error, reading.ok());
    if (reading.ok()) {
      taken++;
      assertNotNull(reading.ruleFile());
    }
  }
}
