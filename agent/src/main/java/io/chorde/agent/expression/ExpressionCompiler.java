package io.chorde.agent.expression;

import io.chorde.agent.match.ClassFiles;
import io.chorde.config.Rule;
import io.chorde.config.expression.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;

/**
 * Compiles the expressions of a rule for a method. The first one takes a fraction of a second,
 * others some milliseconds: not for the application's threads.
 *
 * <p>Thread-safe. Holds nothing of an application.
 */
public final class ExpressionCompiler {

  private final Map<String, TypeFacts> jdk = new HashMap<String, TypeFacts>();

  private int compiled;

  /** A compiler that has loaded nothing yet. */
  public ExpressionCompiler() {}

  /**
   * Compiles them.
   *
   * @param rule one with expressions
   * @param loader of the method's class
   * @param nameAndDescriptor of the method, as in the class file, one behind the other
   * @throws ExpressionException if one of them cannot be used for this method
   */
  synchronized Compiled compile(
      Rule rule, ClassLoader loader, String className, String nameAndDescriptor, boolean isStatic)
      throws ExpressionException {
    int parenthesis = nameAndDescriptor.indexOf('(');
    MethodVariables variables =
        new MethodVariables(
            className,
            nameAndDescriptor.substring(parenthesis),
            isStatic,
            ParameterNames.read(ClassFiles.read(loader, className), nameAndDescriptor, isStatic));
    Work work =
        new Work(
            new EvaluatorWriter(new ClassTypes(jdk, loader), className, ++compiled), variables);
    Function when = work.add(rule.when(), true, false);
    List<Function> key = null;
    if (rule.key() != null) {
      key = new ArrayList<Function>();
      for (Expression part : rule.key()) {
        key.add(work.add(part, false, false));
      }
    }
    Function unless = work.add(rule.unless(), true, true);
    return new Compiled(work.write(), when, key, unless);
  }

  /** One compilation. */
  private static final class Work {
    private final EvaluatorWriter writer;
    private final MethodVariables variables;
    private final List<Function> functions = new ArrayList<Function>();

    Work(EvaluatorWriter writer, MethodVariables variables) {
      this.writer = writer;
      this.variables = variables;
    }

    Function add(Expression expression, boolean isCondition, boolean withResult)
        throws ExpressionException {
      if (expression == null) {
        return null;
      }
      Function function =
          new Function(
              "f" + functions.size(),
              expression,
              variables.mentionedBy(expression, withResult),
              isCondition,
              withResult);
      functions.add(function);
      writer.add(function);
      return function;
    }

    byte[] write() throws ExpressionException {
      try {
        return writer.write();
      } catch (CompileException e) {
        throw refusal(e, Messages.of(e));
      } catch (LinkageError | RuntimeException | StackOverflowError e) {
        // The compiler's way to say what it does not know.
        throw refusal(null, String.valueOf(e.getMessage() == null ? e : e.getMessage()));
      }
    }

    private ExpressionException refusal(CompileException e, String message) {
      Function at = functions.get(0);
      boolean found = false;
      for (Function function : functions) {
        if (e != null
            && e.getLocation() != null
            && function.name().equals(e.getLocation().getFileName())) {
          at = function;
          found = true;
        }
      }
      return new ExpressionException(
          ExpressionParser.problem(
              at.expression(),
              found ? e.getLocation() : null,
              message + "; correct the expression, which has " + variables.list(at.hasResult())));
    }
  }
}
