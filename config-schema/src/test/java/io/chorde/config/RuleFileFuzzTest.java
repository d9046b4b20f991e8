package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.chorde.config.expression.Expression;
import io.chorde.config.expression.Place;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@DisplayName("Whatever a file has in it")
class RuleFileFuzzTest {
  private static final int FILES = 200_000;
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final TestVariables VARIABLES = WholeLanguageTest.variables();

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
    "${env:CHORDE_SECRET}",
    "${property:",
    "${file:",
    ":-",
    "${",
    "}}",
    "result",
    "\\",
    "\r",
    "\u2028",
    "\ud83d\ude00",
    "key: ",
    "- name: order-by-id",
    "onMiss: {",
    "0",
    "99999999999999999999",
    "-",
    "+",
    ".inf",
    "1:20",
    "version: 1"
  };

  private final Stopwatch stopwatch = new Stopwatch(200);
  private int taken;

  private static String[] seeds() throws Exception {
    String whole = new String(WholeLanguageTest.content(), StandardCharsets.UTF_8);
    String json = new ObjectMapper(new YAMLFactory()).readTree(whole).toString();
    return new String[] {YAML, JSON, whole, json};
  }

  @Test
  @DisplayName("it is taken or has an error with a place in it, and nothing is thrown")
  void mutations(TestReporter reporter) throws Exception {
    String[] seeds = seeds();
    Random random = new Random(99);
    Mutation mutation = new Mutation(random, PIECES);
    for (int i = 0; i < FILES; i++) {
      // The whole language is long, and so takes longer.
      int seed = random.nextInt(5) == 0 ? 2 : random.nextInt(2) + random.nextInt(2) * 2;
      seed = seed == 2 && random.nextBoolean() ? 0 : seed;
      check(seed % 2 == 0 ? "rules.yaml" : "rules.json", mutation.of(seeds[seed]));
    }
    reporter.publishEntry("slowest read", stopwatch.slowestMillis() + " ms");
    assertTrue(taken > FILES / 100 && taken < FILES * 9 / 10, "says little: " + taken);
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
    Reading reading =
        stopwatch.read(
            () -> RuleFileReader.read(name, content, VARIABLES, Capabilities.all()),
            () -> new String(content, StandardCharsets.UTF_8));
    boolean error = false;
    Problem last = null;
    for (Problem problem : reading.problems()) {
      error |= problem.severity() == Problem.Severity.ERROR;
      String text = problem.toString();
      assertTrue(problem.line() >= 1 && problem.column() >= 1, text);
      assertTrue(text.chars().noneMatch(Character::isISOControl), text);
      assertTrue(problem.message().contains("; "), text);
      assertTrue(last == null || last.line() <= problem.line(), text);
      assertFalse(text.contains(SECRET), text);
      last = problem;
    }
    assertEquals(!error, reading.ok());
    if (reading.ok()) {
      taken++;
      for (Rule rule : reading.ruleFile().rules()) {
        assertPlaced(rule.when());
        assertPlaced(rule.onMiss().returned());
      }
    }
  }

  /** Whatever a compiler may say about the expression, there is a place in the file for it. */
  private static void assertPlaced(Expression expression) {
    if (expression != null) {
      for (int i = 0; i < 5; i++) {
        Place place = expression.placeOf(i, i * i);
        assertTrue(place.line() >= expression.line(), expression.text());
        assertTrue(place.column() >= 1, expression.text());
      }
    }
  }
}
