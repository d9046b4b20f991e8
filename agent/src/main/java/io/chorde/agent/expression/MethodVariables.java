package io.chorde.agent.expression;

import io.chorde.config.Problem;
import io.chorde.config.expression.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * The variables of the expressions for one method. Names of the rule language win over names of
 * parameters, and a name that is a word of Java belongs to Java. Immutable.
 */
final class MethodVariables {

  static final String RESULT = "result";

  private static final String SELF = "self";
  private static final String ARGUMENT = "arg";

  private static final Set<String> WORDS =
      new HashSet<String>(
          Arrays.asList(
              ("abstract assert boolean break byte case catch char class const continue default do"
                      + " double else enum extends false final finally float for goto if implements"
                      + " import instanceof int interface long native new null package private"
                      + " protected public return short static strictfp super switch synchronized"
                      + " this throw throws transient true try void volatile while _")
                  .split(" ")));

  private final String self;
  private final Type[] parameters;
  private final Type result;
  private final String[] names;

  /**
   * The variables of a method.
   *
   * @param className the binary name of its class
   * @param names of its parameters, null where not known
   */
  MethodVariables(String className, String descriptor, boolean isStatic, String[] names) {
    this.self = isStatic ? null : "L" + className.replace('.', '/') + ";";
    this.parameters = Type.getArgumentTypes(descriptor);
    this.result = Type.getReturnType(descriptor);
    this.names = names;
  }

  /**
   * Those that an expression mentions.
   *
   * @throws ExpressionException if it mentions one that does not exist here
   */
  List<Variable> mentionedBy(Expression expression, boolean withResult) throws ExpressionException {
    List<Variable> mentioned = new ArrayList<Variable>();
    if (expression.mentions(SELF)) {
      if (self == null) {
        throw new ExpressionException(
            ExpressionParser.problem(
                expression,
                null,
                "the method is static, so there is no self; use the arguments alone"));
      }
      mentioned.add(new Variable(SELF, self, 0));
    }
    for (int i = 0; i < parameters.length; i++) {
      if (expression.mentions(ARGUMENT + i)) {
        mentioned.add(argument(ARGUMENT + i, i));
      }
      if (isOwnName(i) && expression.mentions(names[i])) {
        mentioned.add(argument(names[i], i));
      }
    }
    if (expression.mentions(RESULT)) {
      if (!withResult) {
        throw new ExpressionException(noResult(expression));
      }
      mentioned.add(new Variable(RESULT, result.getDescriptor(), Variable.RESULT));
    }
    return mentioned;
  }

  static Problem noResult(Expression expression) {
    return ExpressionParser.problem(
        expression,
        null,
        "there is no result before the method has run; use the arguments, or write this as unless");
  }

  /** As a person lists them: {@code self, arg0 (id), arg1 and result}. */
  String list(boolean withResult) {
    List<String> all = new ArrayList<String>();
    if (self != null) {
      all.add(SELF);
    }
    for (int i = 0; i < parameters.length; i++) {
      all.add(ARGUMENT + i + (isOwnName(i) ? " (" + names[i] + ")" : ""));
    }
    if (withResult) {
      all.add(RESULT);
    }
    if (all.isEmpty()) {
      return "no variables";
    }
    StringBuilder text = new StringBuilder(all.get(0));
    for (int i = 1; i < all.size(); i++) {
      text.append(i == all.size() - 1 ? " and " : ", ").append(all.get(i));
    }
    return text.toString();
  }

  private Variable argument(String name, int index) {
    return new Variable(name, parameters[index].getDescriptor(), index + (self == null ? 0 : 1));
  }

  private boolean isOwnName(int index) {
    String name = names[index];
    if (name == null
        || name.isEmpty()
        || WORDS.contains(name)
        || name.equals(SELF)
        || name.equals(RESULT)
        || name.matches(ARGUMENT + "[0-9]+")
        || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isJavaIdentifierPart(name.charAt(i))) {
        return false;
      }
    }
    // Obfuscators give one name to several.
    return Arrays.asList(names).indexOf(name) == index;
  }
}
