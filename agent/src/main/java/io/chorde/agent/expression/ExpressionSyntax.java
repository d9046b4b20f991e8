package io.chorde.agent.expression;

import io.chorde.config.Problem;
import io.chorde.config.Rule;
import io.chorde.config.RuleFile;
import io.chorde.config.expression.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the expressions of a file as such, whatever methods they are for. The compiler
 * is not loaded for a file without expressions. Stateless and thread-safe.
 */
public final class ExpressionSyntax {

  private ExpressionSyntax() {}

  /** The problems of all rules in the file's order, each once; empty if there are none. */
  public static List<Problem> problems(RuleFile file) {
    // An expression under defaults is that of several rules.
    Map<String, Problem> problems = new LinkedHashMap<String, Problem>();
    for (Rule rule : file.rules()) {
      if (rule.key() != null) {
        for (Expression part : rule.key()) {
          check(part, false, problems);
        }
      }
      check(rule.when(), false, problems);
      check(rule.unless(), true, problems);
    }
    return new ArrayList<Problem>(problems.values());
  }

  private static void check(
      Expression expression, boolean withResult, Map<String, Problem> problems) {
    if (expression == null) {
      return;
    }
    try {
      if (!withResult && expression.mentions(MethodVariables.RESULT)) {
        throw new ExpressionException(MethodVariables.noResult(expression));
      }
      ExpressionParser.parse(expression, "");
    } catch (ExpressionException wrong) {
      problems.put(wrong.getMessage(), wrong.problem());
    }
  }
}
