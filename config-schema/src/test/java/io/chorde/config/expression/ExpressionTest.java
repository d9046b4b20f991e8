package io.chorde.config.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.chorde.config.Capabilities;
import io.chorde.config.Reading;
import io.chorde.config.Rule;
import io.chorde.config.RuleFileReader;
import io.chorde.config.placeholder.Variables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An expression knows where it stands")
class ExpressionTest {
  private static final String START = "version: 1\nrules:\n- name: a\n  method: a.A#a\n  ttl: 1s\n";

  private static final Variables VARIABLES =
      new Variables() {
        @Override
        public String environment(String name) {
          return "12345";
        }

        @Override
        public String property(String name) {
          return null;
        }
      };

  /** The expression behind {@code when:}, which is on line 6 of the file. */
  private static Expression when(String written) {
    return rule("rules.yaml", START + "  when: " + written).when();
  }

  private static Rule rule(String name, String text) {
    Reading reading =
        RuleFileReader.read(
            name, text.getBytes(StandardCharsets.UTF_8), VARIABLES, Capabilities.all());
    assertEquals(List.of(), reading.problems());
    return reading.ruleFile().rules().get(0);
  }

  /** Where the first {@code ?} of the text is in the file. */
  private static String mark(Expression expression) {
    int index = expression.text().indexOf('?');
    int line = 1;
    int column = 1;
    for (int i = 0; i < index; i++) {
      column = expression.text().charAt(i) == '\n' ? 1 : column + 1;
      line += expression.text().charAt(i) == '\n' ? 1 : 0;
    }
    return expression.placeOf(line, column).toString();
  }

  private static void assertPlaces(String written, String text, String start, String mark) {
    Expression expression = when(written);
    assertEquals(text, expression.text());
    assertEquals(start, expression.line() + ":" + expression.column());
    assertEquals(mark, mark(expression));
  }

  @Test
  @DisplayName("plain")
  void plain() {
    assertPlaces("arg0 ?", "arg0 ?", "6:9", "6:14");
  }

  @Test
  @DisplayName("in quotes")
  void quoted() {
    assertPlaces("\"arg0 ?\"", "arg0 ?", "6:10", "6:15");
    assertPlaces("'arg0 ?'", "arg0 ?", "6:10", "6:15");
  }

  @Test
  @DisplayName("in quotes with escapes")
  void escapes() {
    assertPlaces("\"a(\\\"\\x41\\u0041\\\\\\\")?\"", "a(\"AA\\\")?", "6:10", "6:29");
    assertPlaces("'a(''x'')?'", "a('x')?", "6:10", "6:18");
    assertPlaces("\"\\U0001F600?\"", "😀?", "6:10", "6:20");
    assertPlaces("\"a\\n\\t?\"", "a\n\t?", "6:10", "6:15");
  }

  @Test
  @DisplayName("behind characters that take two char values")
  void surrogates() {
    assertPlaces("f(\"😀😀\") ?", "f(\"😀😀\") ?", "6:9", "6:17");
  }

  @Test
  @DisplayName("over several lines, plain and quoted")
  void folded() {
    assertPlaces("arg0\n     > 0\n\n    ?", "arg0 > 0\n?", "6:9", "9:5");
    assertPlaces("\"arg0\n     > 0\\\n    ?\"", "arg0 > 0?", "6:10", "8:5");
    assertPlaces("'arg0\n     > 0\n    ?'", "arg0 > 0 ?", "6:10", "8:5");
  }

  @Test
  @DisplayName("as a block of lines")
  void literal() {
    assertPlaces("|\n    arg0\n      > 0\n    && ?\n", "arg0\n  > 0\n&& ?\n", "7:5", "9:8");
    assertPlaces("|-\r\n    arg0\r\n    ?", "arg0\n?", "7:5", "8:5");
    assertPlaces("|2 # two\n     arg0 ?", " arg0 ?", "7:1", "7:11");
  }

  @Test
  @DisplayName("as a folded block")
  void foldedBlock() {
    assertPlaces(">\n    arg0\n    > 0\n\n    ?\n", "arg0 > 0\n?\n", "7:5", "10:5");
    assertPlaces(">-\n\n    arg0\n      ?", "\narg0\n  ?", "7:1", "9:7");
  }

  @Test
  @DisplayName("around a placeholder")
  void placeholders() {
    Expression expression = when("\"\\\"a\\\" + ${env:N} ?\"");
    assertEquals("\"a\" + 12345 ?", expression.text());
    assertEquals("6:18", expression.placeOf(1, 7).toString());
    assertEquals("6:18", expression.placeOf(1, 11).toString());
    assertEquals("6:26", expression.placeOf(1, 12).toString());
    assertEquals("6:27", mark(expression));
  }

  @Test
  @DisplayName("in JSON")
  void json() {
    Rule rule =
        rule(
            "a.json",
            "{\"version\":1,\"rules\":[{\"name\":\"a\",\"method\":\"a.A#a\",\"ttl\":\"1s\",\n"
                + " \"key\":[ \"arg0\",\n  \"f(\\\"x\\\\\\\")?\"]}]}");
    assertEquals("2:11", rule.key().get(0).placeOf(1, 1).toString());
    assertEquals("f(\"x\\\")?", rule.key().get(1).text());
    assertEquals("3:14", mark(rule.key().get(1)));
  }

  @Test
  @DisplayName("whatever order places are asked in")
  void backwards() {
    Expression first = when("arg0");
    assertEquals("6:9", first.placeOf(0, 0).toString());
    assertEquals("6:13", first.placeOf(1, 99).toString());
    assertEquals("6:13", first.placeOf(99, 99).toString());
    Expression block = when("|\n    arg0\n    > 1");
    assertEquals("7:9", block.placeOf(1, 99).toString());
    assertEquals("8:8", block.placeOf(2, 99).toString());
    assertEquals("8:8", block.placeOf(9, 1).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "result",
        "result.getId()",
        "f(result)",
        "(com.acme.Order)result",
        "\"result\" + result",
        "1 + /* result */ result",
        "a ? 'x' : result"
      })
  @DisplayName("and whether it mentions a name")
  void mentions(String text) {
    assertTrue(when("|\n    " + text).mentions("result"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arg0",
        "results",
        "aresult",
        "arg0.result",
        "arg0 . result",
        "result (arg0)",
        "\"result\"",
        "\"a\\\"result\"",
        "/* result */ arg0",
        "arg0 // result"
      })
  @DisplayName("and whether it does not")
  void mentionsNot(String text) {
    assertFalse(when("|\n    " + text).mentions("result"));
  }
}
