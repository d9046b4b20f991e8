package io.chorde.agent.expression;

import io.chorde.config.expression.Expression;
import org.codehaus.janino.Java;
import org.codehaus.janino.util.AbstractTraverser;

/**
 * Finds in an expression what is Java and has no place in a rule. Each would fail later, with a
 * message that says less; but an assignment, which nearly always is a comparison misspelled.
 */
final class Restrictions extends AbstractTraverser<ExpressionException> {

  private static final String NO_LAMBDA =
      "an expression in a rule cannot have lambdas and method references; write a method, and call"
          + " it here";
  private static final String NO_THIS =
      "an expression in a rule is outside of the class; write self for the instance";

  private final Expression expression;

  Restrictions(Expression expression) {
    this.expression = expression;
  }

  private void refuse(Java.Located at, String message) throws ExpressionException {
    throw new ExpressionException(ExpressionParser.problem(expression, at.getLocation(), message));
  }

  @Override
  public void traverseAssignment(Java.Assignment found) throws ExpressionException {
    refuse(found, "an expression in a rule cannot assign; write == to compare");
  }

  @Override
  public void traverseCrement(Java.Crement found) throws ExpressionException {
    refuse(found, "an expression in a rule cannot assign; write + 1 or - 1");
  }

  @Override
  public void traverseNewAnonymousClassInstance(Java.NewAnonymousClassInstance found)
      throws ExpressionException {
    refuse(
        found,
        "an expression in a rule cannot have a class of its own; write a method, and call it here");
  }

  @Override
  public void traverseLambdaExpression(Java.LambdaExpression found) throws ExpressionException {
    refuse(found, NO_LAMBDA);
  }

  @Override
  public void traverseMethodReference(Java.MethodReference found) throws ExpressionException {
    refuse(found, NO_LAMBDA);
  }

  @Override
  public void traverseClassInstanceCreationReference(Java.ClassInstanceCreationReference found)
      throws ExpressionException {
    refuse(found, NO_LAMBDA);
  }

  @Override
  public void traverseArrayCreationReference(Java.ArrayCreationReference found)
      throws ExpressionException {
    refuse(found, NO_LAMBDA);
  }

  @Override
  public void traverseThisReference(Java.ThisReference found) throws ExpressionException {
    refuse(found, NO_THIS);
  }

  @Override
  public void traverseQualifiedThisReference(Java.QualifiedThisReference found)
      throws ExpressionException {
    refuse(found, NO_THIS);
  }

  @Override
  public void traverseSuperclassMethodInvocation(Java.SuperclassMethodInvocation found)
      throws ExpressionException {
    refuse(found, NO_THIS);
  }

  @Override
  public void traverseSuperclassFieldAccessExpression(Java.SuperclassFieldAccessExpression found)
      throws ExpressionException {
    refuse(found, NO_THIS);
  }
}
