package io.chorde.agent.testing;

import io.chorde.config.Reading;
import io.chorde.config.Rule;
import io.chorde.config.RuleFile;
import io.chorde.config.RuleFileReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rules as a file has them. */
public final class Rules {

  private Rules() {}

  /** One rule for each of these patterns, called {@code rule-0} and so on. */
  public static List<Rule> of(String... patterns) {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < patterns.length; i++) {
      rules.append("  - name: rule-").append(i);
      rules.append("\n    method: \"").append(patterns[i]).append("\"\n    ttl: 5m\n");
    }
    return read(rules.toString());
  }

  /** The rules of this part of a file, which begins with {@code " - name:"}. */
  public static List<Rule> read(String rules) {
    return file(rules).rules();
  }

  /** The file of these rules. */
  public static RuleFile file(String rules) {
    String file = "version: 1\nrules:\n" + rules;
    Reading reading = RuleFileReader.read("t.yaml", file.getBytes(StandardCharsets.UTF_8));
    if (!reading.ok()) {
      throw new AssertionError(reading.problems().toString());
    }
    return reading.ruleFile();
  }
}
