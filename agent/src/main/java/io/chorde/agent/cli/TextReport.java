package io.chorde.agent.cli;

import io.chorde.agent.check.CheckResult;
import io.chorde.agent.check.CheckedClassPath;
import io.chorde.agent.check.CheckedEntry;
import io.chorde.agent.check.CheckedMethod;
import io.chorde.agent.check.Warning;
import io.chorde.agent.classpath.Unreadable;
import io.chorde.config.Problem;
import java.io.PrintStream;
import java.util.List;

/** A check for people. Each line stands for itself, so that it can be searched for. */
final class TextReport {

  private static final int MOST_NOT_FOUND = 3;

  private final PrintStream out;
  private final Ink ink;

  TextReport(PrintStream out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  /**
   * Prints a check.
   *
   * @param classPathGiven whether somebody wanted the rules to be held against one
   */
  void print(CheckResult result, boolean classPathGiven) {
    for (Problem problem : result.problems()) {
      boolean error = problem.severity() == Problem.Severity.ERROR;
      // No word before the file: that is where editors look for it.
      out.println(problem + (error ? "" : ink.doubtful(" [warning]")));
    }
    if (result.classPath() == null) {
      printFile(result, classPathGiven);
      return;
    }
    Table table = new Table();
    for (CheckedEntry rule : result.rules()) {
      add(rule, rule.enabled() ? "" : " (switched off)", table);
    }
    for (CheckedEntry invalidation : result.invalidations()) {
      add(invalidation, " (invalidation)", table);
    }
    for (String line : table.lines()) {
      out.println(line);
    }
    printNotRead(result.classPath());
    out.println();
    out.println(summary(result));
  }

  private void printFile(CheckResult result, boolean classPathGiven) {
    String warnings = result.warnings() == 0 ? "" : ", " + count(result.warnings(), "warning");
    if (result.errors() > 0) {
      out.println(
          result.file()
              + ": "
              + ink.bad(count(result.errors(), "error"))
              + warnings
              + (classPathGiven ? "; the class path was not looked at" : ""));
    } else {
      out.println(
          result.file()
              + (warnings.isEmpty() ? " is fine: " : ": ")
              + count(result.rules().size(), "rule")
              + invalidations(result)
              + warnings);
    }
  }

  private void add(CheckedEntry entry, String kind, Table table) {
    table.line(ink.title(entry.name()) + kind);
    for (CheckedMethod method : entry.methods()) {
      if (method.refusal() == null) {
        table.row("woven", ink.good("woven"), method.toString(), others(method.otherRules()));
      } else {
        table.row("refused", ink.bad("refused"), method.toString(), method.refusal());
      }
      for (Warning warning : method.warnings()) {
        warn(method.toString(), warning, table);
      }
    }
    for (Warning warning : entry.warnings()) {
      warn(warning.pattern() == null ? entry.name() : warning.pattern(), warning, table);
    }
  }

  private void warn(String subject, Warning warning, Table table) {
    table.row("warning", ink.doubtful("warning"), subject, warning.message());
  }

  private static String others(List<String> rules) {
    return rules.isEmpty()
        ? ""
        : String.join(", ", rules)
            + (rules.size() == 1 ? " means it too;" : " mean it too;")
            + " the first in the file has it";
  }

  private void printNotRead(CheckedClassPath classPath) {
    if (!classPath.unreadable().isEmpty()) {
      out.println();
      out.println("Not read:");
      for (Unreadable unreadable : classPath.unreadable()) {
        out.println("  " + unreadable);
      }
    }
    List<String> notFound = classPath.notFound();
    if (!notFound.isEmpty()) {
      int shown = Math.min(notFound.size(), MOST_NOT_FOUND);
      int more = notFound.size() - shown;
      out.println();
      out.println(
          "Not on the class path, so that it is not known what they inherit: "
              + String.join(", ", notFound.subList(0, shown))
              + (more == 0 ? "" : " and " + count(more, "other")));
    }
  }

  private String summary(CheckResult result) {
    int unreadable = result.classPath().unreadable().size();
    String refused = result.refused() + " refused";
    String warnings = count(result.warnings(), "warning");
    return count(result.rules().size(), "rule")
        + invalidations(result)
        + ", "
        + count(result.woven(), "method")
        + " woven, "
        + (result.refused() == 0 ? refused : ink.bad(refused))
        + ", "
        + (result.warnings() == 0 ? warnings : ink.doubtful(warnings))
        + (unreadable == 0 ? "" : ", " + count(unreadable, "file") + " not read")
        + " ("
        + (result.classPath().classes() == 1
            ? "1 class"
            : result.classPath().classes() + " classes")
        + ")";
  }

  private static String invalidations(CheckResult result) {
    int number = result.invalidations().size();
    return number == 0 ? "" : ", " + count(number, "invalidation");
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
