package io.chorde.agent.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.agent.testing.Rules;
import io.chorde.config.Problem;
import io.chorde.config.Reading;
import io.chorde.config.RuleFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The syntax of expressions")
class ExpressionSyntaxTest {

  private static final String RULE = "  - name: a\n    method: com.acme.A#a\n    ttl: 5m\n";

  private static List<String> problems(String more) {
    return ExpressionSyntax.problems(Rules.file(RULE + more)).stream()
        .map(Problem::toString)
        .toList();
  }

  private static String when(String expression) {
    List<String> problems = problems("    when: '" + expression.replace("'", "''") + "'\n");
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a; b",
        "a;",
        ";",
        "return a",
        "int a",
        "a b",
        "1) ; } static { System.exit(1); } static boolean b() { return (true",
        "true; } static { System.exit(1); }",
        "a } {",
        "(a",
        "a)",
        "a /* no end",
        "a \"",
        "\"no end",
        "'x",
        "/* nothing else */",
        "// nothing else",
        "if (a) b",
        "\\u003b a",
        "a\\u003b a",
        "int.class.x(;)",
        "void",
        "@a",
        "a ->",
        "new",
      })
  @DisplayName("knows one expression from all else")
  void noExpression(String text) {
    String problem = when(text);
    assertTrue(problem.matches("(?s)t\\.yaml:6:[0-9]+: rules\\[0\\]\\.when: .*; .*"), problem);
    assertEquals(1, problem.lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a = b                | 12 | assign",
        "c && (a += 1) > 2    | 18 | assign",
        "a++ > 1              | 12 | assign",
        "x(() -> 1)           | 14 | lambdas",
        "x(A::b)              | 14 | lambdas",
        "x(new Object() { })  | 14 | class of its own",
        "this.a               | 12 | self",
        "super.a()            | 18 | self",
        "result == null       | 12 | no result",
      })
  @DisplayName("says what Java has and a rule has not")
  void restricted(String text, int column, String word) {
    String problem = when(text);
    assertTrue(problem.contains(word), problem);
    assertTrue(Math.abs(column(problem) - column) <= 3, problem);
  }

  private static int column(String problem) {
    return Integer.parseInt(problem.split(":")[2]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a // b",
        "a /* b */ + c",
        "((String) map.get(\"a;b\")).length() > 0",
        "a.b.C.d()",
        "new int[] {1, 2}[0]",
        "a instanceof String ? 1 : 2",
        "'}' == c",
        "String.class",
        "resulting == null",
        "self.result()"
      })
  @DisplayName("takes what is one")
  void expressions(String text) {
    assertEquals(List.of(), problems("    when: '" + text.replace("'", "''") + "'\n"));
  }

  @Test
  @DisplayName(
      "tells all problems of a file, each where it stands, in plain, quoted and block form")
  void places() {
    List<String> places =
        problems(
                "    key: [arg0, +]\n"
                    + "    when: \"\\\"a\\\" +; \"\n"
                    + "    unless: |\n"
                    + "      result ==;\n")
            .stream()
            .map(problem -> problem.split(":")[1] + ":" + problem.split(":")[2])
            .toList();
    assertEquals(List.of("6:17", "7:19", "9:16"), places);
  }

  @Test
  @DisplayName("tells a default once, however many rules it is for")
  void defaultsOnce() {
    byte[] file =
        ("version: 1\ndefaults: { ttl: 1s, when: a; }\nrules:\n"
                + "- { name: a, method: a.A#a }\n- { name: b, method: a.A#b }\n")
            .getBytes(StandardCharsets.UTF_8);
    List<Problem> problems =
        ExpressionSyntax.problems(RuleFileReader.read("t.yaml", file).ruleFile());
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).toString().startsWith("t.yaml:2:29: defaults.when: "));
  }

  @Test
  @DisplayName("does not show what may be a secret")
  void secrets() {
    System.setProperty("chorde.test.secret", "0123456789abcdef0123456789abcdef xyz");
    String problem = when("${property:chorde.test.secret}");
    assertTrue(
        problem.startsWith("t.yaml:6:12: rules[0].when: ") && !problem.contains("xyz"), problem);
  }

  @Test
  @DisplayName("does not end in an error for what is nested too deeply")
  void nested() {
    assertTrue(when("(".repeat(100_000) + "a" + ")".repeat(100_000)).contains("too deeply"));
  }

  @Test
  @DisplayName("is right in the documentation")
  void documentation() throws IOException {
    int expressions = 0;
    for (String page : List.of("../README.md", "../docs/rules.md")) {
      for (String block : Files.readString(Path.of(page)).split("```yaml\n")) {
        String text = block.substring(0, Math.max(0, block.indexOf("```")));
        Reading reading = RuleFileReader.check("t.yaml", text.getBytes(StandardCharsets.UTF_8));
        if (text.startsWith("version: 1\n") && reading.ok()) {
          assertEquals(List.of(), ExpressionSyntax.problems(reading.ruleFile()), text);
          expressions += text.contains("when:") || text.contains("key:") ? 1 : 0;
        }
      }
    }
    assertTrue(expressions >= 2);
  }
}
