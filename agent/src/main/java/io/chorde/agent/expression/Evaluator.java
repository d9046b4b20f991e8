package io.chorde.agent.expression;

import io.chorde.config.Rule;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The expressions of one rule for one method, in a class that was defined for them. Whoever holds
 * this holds the method's class: it should be nobody but that class. Immutable.
 */
public final class Evaluator {

  private final EvaluatorMethod when;
  private final List<EvaluatorMethod> key;
  private final EvaluatorMethod unless;

  private Evaluator(EvaluatorMethod when, List<EvaluatorMethod> key, EvaluatorMethod unless) {
    this.when = when;
    this.key = key;
    this.unless = unless;
  }

  /**
   * Compiles the expressions of a rule, and defines them beside the method's class.
   *
   * @param lookup of the method's class; null where there is none
   * @param nameAndDescriptor of the method, as in the class file, one behind the other
   * @throws ExpressionException if one of them cannot be used for this method
   * @throws ReflectiveOperationException if the JVM refuses
   */
  public static Evaluator define(
      ExpressionCompiler compiler,
      Rule rule,
      Class<?> owner,
      MethodHandles.Lookup lookup,
      String nameAndDescriptor,
      boolean isStatic)
      throws ExpressionException, ReflectiveOperationException {
    Compiled compiled =
        compiler.compile(
            rule, owner.getClassLoader(), owner.getName(), nameAndDescriptor, isStatic);
    MethodHandles.Lookup finder = EvaluatorDefiner.define(owner, lookup, compiled.classFile);
    List<EvaluatorMethod> key = null;
    if (compiled.key != null) {
      key = new ArrayList<EvaluatorMethod>();
      for (Function part : compiled.key) {
        key.add(find(finder, part));
      }
      key = Collections.unmodifiableList(key);
    }
    return new Evaluator(find(finder, compiled.when), key, find(finder, compiled.unless));
  }

  private static EvaluatorMethod find(MethodHandles.Lookup finder, Function function)
      throws ReflectiveOperationException {
    return function == null
        ? null
        : new EvaluatorMethod(
            function.expression(),
            finder.findStatic(finder.lookupClass(), function.name(), function.type()),
            function.positions());
  }

  /** Which calls are cached; null: all. */
  public EvaluatorMethod when() {
    return when;
  }

  /** The parts of the key; null: the arguments. */
  public List<EvaluatorMethod> key() {
    return key;
  }

  /** Which results are not kept; null: all are. */
  public EvaluatorMethod unless() {
    return unless;
  }
}
