package io.chorde.it.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.behaviour.Ending;
import io.chorde.it.harness.Comparison;
import io.chorde.it.harness.EachJdk;
import io.chorde.it.harness.Jdk;
import io.chorde.it.harness.Jvm;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Without usable rules the program runs as ever, and one line says why")
@EachJdk
final class UnusableRulesIT {

  @Parameter private Jdk jdk;

  @Test
  @DisplayName("no argument")
  void noArgument() {
    assertOneLine(program().agent(), "not active: no rule file; .*");
  }

  @Test
  @DisplayName("a file that is not there")
  void missing() {
    assertOneLine(
        program().ruleFile("missing rules.yaml"), "not active: .*missing rules\\.yaml:1:1: .*");
  }

  @Test
  @DisplayName("an empty file")
  void empty() {
    assertOneLine(program().rules(""), "not active: .*rules\\.yaml:1:1: .*the file is empty.*");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "syntax           | version: 1\\nrules:\\n  - {name: a                    | 3:\\d+",
        "unknown key      | version: 1\\nrules: []\\nrule: []                     | 3:1",
        "wrong version    | version: 9\\nrules: []                                | 1:10",
        "missing ttl      | version: 1\\nrules:\\n  - {name: a, method: a.B#c(..)} | 3:5",
        "bad pattern      | version: 1\\ndefaults: {ttl: 1m}\\nrules:\\n  - {name: a, method: '*'} | 4:\\d+",
        "not a rule file  | \\000\\001                                        | 1:1",
        "expression       | version: 1\\nrules:\\n  - {name: a, method: a.B#c, ttl: 1s, when: arg0 >} | 3:50",
        "in quotes        | version: 1\\nrules:\\n  - name: a\\n    method: a.B#c\\n    ttl: 1s\\n    when: 'arg0 == '')'' )' | 6:26",
        "in a block       | version: 1\\nrules:\\n  - name: a\\n    method: a.B#c\\n    ttl: 1s\\n    key: >\\n      arg0\\n        +; arg1 | 8:10",
        "in JSON          | {\"version\": 1, \"rules\":\\n [{\"name\": \"a\", \"method\": \"a.B#c\", \"ttl\": \"1s\", \"when\": \"a;\"}]} | 2:59",
        "JSON             | {\\n\"version\": 1, \"rules\": 7}                      | 2:\\d+"
      })
  @DisplayName("a broken file, by its line and column")
  void broken(String what, String text, String place) {
    assertOneLine(
        program().rules(text.translateEscapes()), "not active: .*rules\\.yaml:" + place + ": .*");
  }

  private Jvm program() {
    return Jvm.on(jdk).plainProgram(Ending.class, "exit");
  }

  private static void assertOneLine(Jvm program, String pattern) {
    Comparison run = program.compare();
    assertEquals(3, run.cached().exitCode(), run.cached()::toString);
    assertEquals(run.bare().stdout(), run.cached().stdout(), run.cached()::toString);
    assertEquals(run.bare().otherErrors(), run.cached().otherErrors(), run.cached()::toString);
    assertEquals(1, run.cached().agentLines().size(), run.cached()::toString);
    String line = run.cached().agentLines().get(0);
    assertTrue(Pattern.matches(pattern, line), () -> line + " does not match " + pattern);
  }
}
