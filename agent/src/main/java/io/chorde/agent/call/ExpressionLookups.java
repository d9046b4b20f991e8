package io.chorde.agent.call;

import io.chorde.agent.expression.Evaluator;
import io.chorde.agent.expression.EvaluatorMethod;
import io.chorde.agent.expression.ExpressionCompiler;
import io.chorde.agent.expression.ExpressionException;
import io.chorde.config.Receiver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.objectweb.asm.Type;

/**
 * Makes the lookups of methods whose rule has expressions. In Java, for all three of them:
 *
 * <pre>{@code
 * Object lookup(arguments) {
 *   try {
 *     if (!when(arguments)) return null;                            // throws: said, and false
 *     Object answer = look up by key(arguments);                    // throws: said, and thrown on
 *     if (answer is a computation) answer.note(unless, arguments);
 *     return answer;
 *   } catch (Throwable failure) { return null; }
 * }
 * }</pre>
 *
 * <p>What is made holds the evaluator, and so the class of the method: the {@link WovenMethod},
 * which that class owns, keeps it. Thread-safe.
 */
public final class ExpressionLookups {

  private final ExpressionCompiler compiler = new ExpressionCompiler();
  private final KeyShapes shapes;
  private final CallReport report;

  /** Nothing is compiled yet, and nothing of the compiler is loaded. */
  public ExpressionLookups(KeyShapes shapes, CallReport report) {
    this.shapes = shapes;
    this.report = report;
  }

  /**
   * The lookup of a method; made with its first call, which takes its time. Expressions that cannot
   * be used are told, and leave a lookup that always answers null.
   *
   * @param woven of the owner
   * @param nameAndDescriptor as in the class file, one behind the other
   * @return takes the receiver, if there is one, and the arguments
   * @throws ReflectiveOperationException if the JVM refuses
   */
  MethodHandle link(
      WovenMethod method,
      ActiveRule rule,
      Class<?> owner,
      MethodHandles.Lookup woven,
      String nameAndDescriptor,
      boolean isStatic)
      throws ReflectiveOperationException {
    synchronized (method) {
      if (method.linked() == null) {
        method.link(make(method, rule, owner, woven, nameAndDescriptor, isStatic));
      }
      return method.linked();
    }
  }

  /**
   * The same for a method of a class without call sites, which owns its lookup too: it takes the
   * receiver, or null, and the arguments boxed in an array.
   */
  void linkBoxed(
      WovenMethod method,
      ActiveRule rule,
      Class<?> owner,
      String nameAndDescriptor,
      boolean isStatic)
      throws ReflectiveOperationException {
    synchronized (method) {
      if (method.linked() != null) {
        return;
      }
      MethodHandle lookup = make(method, rule, owner, null, nameAndDescriptor, isStatic);
      int count = lookup.type().parameterCount();
      MethodHandle boxed =
          lookup
              .asType(MethodType.genericMethodType(count))
              .asSpreader(Object[].class, isStatic ? count : count - 1);
      method.link(isStatic ? MethodHandles.dropArguments(boxed, 0, Object.class) : boxed);
    }
  }

  /** With a lookup of the owner, or null. */
  private MethodHandle make(
      WovenMethod method,
      ActiveRule rule,
      Class<?> owner,
      MethodHandles.Lookup woven,
      String nameAndDescriptor,
      boolean isStatic)
      throws ReflectiveOperationException {
    MethodType type = type(nameAndDescriptor, isStatic);
    Evaluator evaluator;
    try {
      evaluator =
          Evaluator.define(compiler, rule.rule(), owner, woven, nameAndDescriptor, isStatic);
    } catch (ExpressionException wrong) {
      report.refused(owner, rule.name(), signature(nameAndDescriptor), wrong.getMessage());
      return nothing(type);
    }
    Receiver receiver = isStatic ? null : rule.receiver();
    MethodHandle lookup =
        evaluator.key() == null
            ? shapes.lookup(type, receiver).bindTo(method)
            : byKey(evaluator.key(), rule, receiver, method, type);
    if (evaluator.unless() != null) {
      lookup = new Unless(evaluator.unless(), failure(rule, evaluator.unless())).noting(lookup);
    }
    if (rule.refreshesInPool() && woven != null) {
      lookup =
          new Body(woven, nameAndDescriptor, isStatic, rule.cached().notices()).refreshing(lookup);
    }
    if (evaluator.when() != null) {
      MethodHandle when =
          MethodHandles.permuteArguments(
              caught(evaluator.when(), rule, "asFalse"),
              type.changeReturnType(boolean.class),
              evaluator.when().positions());
      lookup = MethodHandles.guardWithTest(when, lookup, nothing(type));
    }
    MethodHandle uncached =
        MethodHandles.lookup()
            .findStatic(
                ExpressionFailure.class,
                "uncached",
                MethodType.methodType(Object.class, Throwable.class));
    return MethodHandles.catchException(lookup, Throwable.class, uncached);
  }

  /** The receiver, if it is there, counts beside the parts, which stand in for the arguments. */
  private MethodHandle byKey(
      List<EvaluatorMethod> parts,
      ActiveRule rule,
      Receiver receiver,
      WovenMethod method,
      MethodType type)
      throws ReflectiveOperationException {
    int first = receiver == null ? 0 : 1;
    MethodHandle lookup =
        shapes.lookup(MethodType.genericMethodType(first + parts.size()), receiver).bindTo(method);
    int[] order = new int[first];
    for (EvaluatorMethod part : parts) {
      // Each is replaced by what it wants to know, behind what those before it do.
      lookup = MethodHandles.collectArguments(lookup, order.length, caught(part, rule, "passedOn"));
      order = concat(order, part.positions());
    }
    return MethodHandles.permuteArguments(lookup, type, order);
  }

  private static int[] concat(int[] left, int[] right) {
    int[] both = new int[left.length + right.length];
    System.arraycopy(left, 0, both, 0, left.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  private static MethodHandle caught(EvaluatorMethod method, ActiveRule rule, String handler)
      throws ReflectiveOperationException {
    return MethodHandles.catchException(
        method.handle(),
        Throwable.class,
        MethodHandles.lookup()
            .findVirtual(
                ExpressionFailure.class,
                handler,
                MethodType.methodType(method.handle().type().returnType(), Throwable.class))
            .bindTo(failure(rule, method)));
  }

  private static ExpressionFailure failure(ActiveRule rule, EvaluatorMethod method) {
    return new ExpressionFailure(rule.cached(), method.expression());
  }

  private static MethodHandle nothing(MethodType type) {
    return MethodHandles.dropArguments(
        MethodHandles.constant(Object.class, null), 0, type.parameterList());
  }

  /** Of the call: primitives as they are, all else as {@code Object}. */
  private static MethodType type(String nameAndDescriptor, boolean isStatic) {
    StringBuilder erased = new StringBuilder(isStatic ? "(" : "(Ljava/lang/Object;");
    for (Type argument : arguments(nameAndDescriptor)) {
      erased.append(
          argument.getSort() < Type.ARRAY ? argument.getDescriptor() : "Ljava/lang/Object;");
    }
    return MethodType.fromMethodDescriptorString(erased + ")Ljava/lang/Object;", null);
  }

  /** As a person writes it: {@code find(long, java.lang.String)}. */
  private static String signature(String nameAndDescriptor) {
    StringBuilder text =
        new StringBuilder(nameAndDescriptor.substring(0, nameAndDescriptor.indexOf('(') + 1));
    String separator = "";
    for (Type argument : arguments(nameAndDescriptor)) {
      text.append(separator).append(argument.getClassName());
      separator = ", ";
    }
    return text.append(')').toString();
  }

  private static Type[] arguments(String nameAndDescriptor) {
    return Type.getArgumentTypes(nameAndDescriptor.substring(nameAndDescriptor.indexOf('(')));
  }
}
