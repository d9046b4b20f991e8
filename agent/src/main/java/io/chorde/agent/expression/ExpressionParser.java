package io.chorde.agent.expression;

import io.chorde.config.Problem;
import io.chorde.config.expression.Expression;
import java.io.IOException;
import java.io.StringReader;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.Location;
import org.codehaus.janino.Java;
import org.codehaus.janino.Parser;
import org.codehaus.janino.Scanner;
import org.codehaus.janino.TokenType;

/**
 * Parses an expression by itself. What comes of it is one expression, whatever the text says: no
 * text can end what is generated around it. Stateless and thread-safe.
 */
final class ExpressionParser {

  private static final String ADVICE =
      "; write one Java expression, without a semicolon, like arg0.getId()";

  private ExpressionParser() {}

  /**
   * The tree of an expression.
   *
   * @param label what the tree's locations have for a file name
   * @throws ExpressionException if it is none
   */
  static Java.Rvalue parse(Expression expression, String label) throws ExpressionException {
    try {
      Parser parser = new Parser(new Scanner(label, new StringReader(expression.text())));
      if (parser.peek(TokenType.END_OF_INPUT)) {
        throw new ExpressionException(
            problem(expression, null, "this is a comment, not a Java expression" + ADVICE));
      }
      Java.Rvalue tree = parser.parseExpression();
      if (!parser.peek(TokenType.END_OF_INPUT)) {
        throw new ExpressionException(
            problem(
                expression,
                parser.peek().getLocation(),
                "the expression should end before '" + parser.peek().value + "'" + ADVICE));
      }
      new Restrictions(expression).visitAtom(tree);
      return tree;
    } catch (CompileException e) {
      throw new ExpressionException(
          problem(
              expression,
              e.getLocation(),
              "this is not a Java expression: " + Messages.of(e) + ADVICE));
    } catch (IOException e) {
      throw new ExpressionException(problem(expression, null, "cannot be read: " + e + ADVICE));
    } catch (StackOverflowError e) {
      throw new ExpressionException(
          problem(expression, null, "this is nested too deeply; write a method, and call it here"));
    } catch (RuntimeException e) {
      // The parser has let exceptions of the JDK through for malformed literals.
      throw new ExpressionException(
          problem(expression, null, "this is not a Java expression: " + e + ADVICE));
    }
  }

  /**
   * A problem at a place in the text.
   *
   * @param location null for the start
   */
  static Problem problem(Expression expression, Location location, String message) {
    String shown =
        expression.hidden()
            ? "is no Java expression that can be used here; it is not shown, as it may be a secret"
            : Messages.oneLine(message);
    return location == null
        ? Problem.in(expression, 1, 1, shown)
        : Problem.in(expression, location.getLineNumber(), location.getColumnNumber(), shown);
  }
}
