package io.chorde.agent.check;

import io.chorde.config.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is to be said of a rule file, and where there was a class path, of what the file does to it.
 * Immutable.
 */
public final class CheckResult {

  private final String file;
  private final List<Problem> problems;
  private final List<CheckedEntry> rules;
  private final List<CheckedEntry> invalidations;
  private final CheckedClassPath classPath;

  CheckResult(
      String file,
      List<Problem> problems,
      List<CheckedEntry> rules,
      List<CheckedEntry> invalidations,
      CheckedClassPath classPath) {
    this.file = file;
    this.problems = Collections.unmodifiableList(new ArrayList<Problem>(problems));
    this.rules = Collections.unmodifiableList(new ArrayList<CheckedEntry>(rules));
    this.invalidations = Collections.unmodifiableList(new ArrayList<CheckedEntry>(invalidations));
    this.classPath = classPath;
  }

  /** The rule file, as it was given. */
  public String file() {
    return file;
  }

  /** Of the file itself, by their places; unmodifiable. */
  public List<Problem> problems() {
    return problems;
  }

  /** All rules in the file's order, disabled ones too; unmodifiable, empty if there are errors. */
  public List<CheckedEntry> rules() {
    return rules;
  }

  /** All invalidations in the file's order; unmodifiable, empty if there are errors. */
  public List<CheckedEntry> invalidations() {
    return invalidations;
  }

  /** Null where the rules were held against none. */
  public CheckedClassPath classPath() {
    return classPath;
  }

  /** The problems for which the agent would not take the file. */
  public int errors() {
    return count(Problem.Severity.ERROR);
  }

  /** Those of the file, of its rules and invalidations, and of their methods. */
  public int warnings() {
    int warnings = count(Problem.Severity.WARNING);
    for (List<CheckedEntry> entries : both()) {
      for (CheckedEntry entry : entries) {
        warnings += entry.warnings().size();
        for (CheckedMethod method : entry.methods()) {
          warnings += method.warnings().size();
        }
      }
    }
    return warnings;
  }

  /** The methods that would be woven, for rules. */
  public int woven() {
    int woven = 0;
    for (CheckedEntry rule : rules) {
      for (CheckedMethod method : rule.methods()) {
        woven += method.refusal() == null ? 1 : 0;
      }
    }
    return woven;
  }

  /** The methods that would stay as they are, though a rule or an invalidation names them. */
  public int refused() {
    int refused = 0;
    for (List<CheckedEntry> entries : both()) {
      for (CheckedEntry entry : entries) {
        for (CheckedMethod method : entry.methods()) {
          refused += method.refusal() == null ? 0 : 1;
        }
      }
    }
    return refused;
  }

  /** Whether the agent would do all that the file says. */
  public boolean ok() {
    return errors() == 0 && refused() == 0;
  }

  private List<List<CheckedEntry>> both() {
    List<List<CheckedEntry>> both = new ArrayList<List<CheckedEntry>>(2);
    both.add(rules);
    both.add(invalidations);
    return both;
  }

  private int count(Problem.Severity severity) {
    int count = 0;
    for (Problem problem : problems) {
      count += problem.severity() == severity ? 1 : 0;
    }
    return count;
  }
}
