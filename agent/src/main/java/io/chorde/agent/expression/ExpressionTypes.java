package io.chorde.agent.expression;

import io.chorde.agent.match.MethodFacts;
import io.chorde.config.Rule;
import java.lang.reflect.Modifier;

/**
 * What is wrong with the expressions of a rule for a method that it matches: names that are not
 * there, types that do not fit. Thread-safe.
 */
public final class ExpressionTypes {

  private final ExpressionCompiler compiler;

  /** A check by this compiler. */
  public ExpressionTypes(ExpressionCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Why the method cannot be cached as the rule says; null where it can.
   *
   * @param loader finds the class files of the method's class and of the types in its expressions;
   *     what has none is loaded, but nothing is initialized
   * @param className the binary name of the method's class
   * @return {@code file:line:column: path: what is wrong; what to do}, or null
   */
  public String refusal(Rule rule, ClassLoader loader, String className, MethodFacts method) {
    if (rule.key() == null && rule.when() == null && rule.unless() == null) {
      return null;
    }
    try {
      compiler.compile(
          rule,
          loader,
          className,
          method.name() + method.descriptor(),
          Modifier.isStatic(method.modifiers()));
      return null;
    } catch (ExpressionException wrong) {
      return wrong.problem().toString();
    }
  }
}
