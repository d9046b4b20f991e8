package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rule files as tests write them. */
final class RuleFiles {
  private RuleFiles() {}

  static Reading yaml(String... lines) {
    return read("rules.yaml", String.join("\n", lines));
  }

  static Reading json(String... lines) {
    return read("rules.json", String.join("\n", lines));
  }

  /** Reads the whole language, not only what is supported yet. */
  static Reading whole(String... lines) {
    return whole(new TestVariables(), lines);
  }

  static Reading whole(TestVariables variables, String... lines) {
    String text = String.join("\n", lines);
    return RuleFileReader.read(
        "rules.yaml", text.getBytes(StandardCharsets.UTF_8), variables, Capabilities.all());
  }

  /** A file with one rule like {@link #rule}, in the whole language. */
  static Reading wholeRule(String... lines) {
    return whole(ruleLines(lines));
  }

  static Reading read(String name, String text) {
    return RuleFileReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with one rule, which has the given lines beside its name, method and ttl. */
  static Reading rule(String... lines) {
    return yaml(ruleLines(lines));
  }

  private static String[] ruleLines(String... lines) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "version: 1",
                "rules:",
                "  - name: order-by-id",
                "    method: com.acme.OrderDao#find(long)",
                "    ttl: 5m"));
    for (String line : lines) {
      all.add("    " + line);
    }
    return all.toArray(new String[0]);
  }

  static Rule onlyRule(Reading reading) {
    assertEquals(List.of(), reading.problems());
    assertEquals(1, reading.ruleFile().rules().size());
    return reading.ruleFile().rules().get(0);
  }

  /** All problems are these, each as {@code line:column: path: message}. */
  static void assertProblems(Reading reading, String... expected) {
    List<String> found = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      found.add(problem.toString().substring(problem.file().length() + 1));
    }
    assertEquals(List.of(expected), found);
  }
}
