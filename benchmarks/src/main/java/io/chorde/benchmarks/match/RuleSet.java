package io.chorde.benchmarks.match;

import io.chorde.config.Reading;
import io.chorde.config.Rule;
import io.chorde.config.RuleFileReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A hundred rules of mixed kinds. */
public enum RuleSet {
  /** A class name decides: exact ones, and those of a package or below it. */
  NAMES(20 * 2 + 20 * 6 + 20 * 10 + 20 * 12),
  /** As above, and each fifth asks for subtypes, or for annotations anywhere. */
  MIXED(20 * 2 + 20 * 6 + 20 * 10 + 10 * 10 + 10 * 100);

  private static final int RULES = 100;

  private final int matches;

  RuleSet(int matches) {
    this.matches = matches;
  }

  /** How many methods they mean. */
  int matches() {
    return matches;
  }

  /** The rules, as a file has them. */
  List<Rule> rules() {
    StringBuilder file = new StringBuilder("version: 1\ndefaults: { ttl: 5m }\nrules:\n");
    for (String pattern : patterns()) {
      file.append("  - { name: r").append(file.length());
      file.append(", method: \"").append(pattern).append("\" }\n");
    }
    Reading reading =
        RuleFileReader.read("rules.yaml", file.toString().getBytes(StandardCharsets.UTF_8));
    return reading.ruleFile().rules();
  }

  private List<String> patterns() {
    List<String> patterns = new ArrayList<>();
    for (int i = 0; i < RULES; i++) {
      String module = "com.acme.m" + i;
      switch (i % 5) {
        case 0, 1 -> patterns.add(module + ".p3.OrderDao#find(long, String)");
        case 2 -> patterns.add(module + ".p4.*Dao#find*(..)");
        case 3 -> patterns.add(module + "..*Service#get(..)");
        default ->
            patterns.add(
                this == NAMES
                    ? module + ".p5.Report#*"
                    : i % 2 == 0
                        ? module + ".p6.Base+#load(..)"
                        : "@com.acme.core.Slow *..m" + i + "..*#*(..)");
      }
    }
    return patterns;
  }
}
