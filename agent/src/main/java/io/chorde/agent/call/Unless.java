package io.chorde.agent.call;

import io.chorde.agent.expression.EvaluatorMethod;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code unless} of a rule for one method. A miss notes the arguments that it mentions, boxed;
 * a hit does not touch them. Immutable and thread-safe.
 */
final class Unless {

  private static final int RESULT = -1;

  private final ExpressionFailure failure;

  /** {@code (Object result, Object[] noted) -> boolean}. */
  private final MethodHandle condition;

  /** Of the noted arguments. */
  private final List<Integer> positions = new ArrayList<Integer>();

  private final List<Class<?>> types = new ArrayList<Class<?>>();

  Unless(EvaluatorMethod method, ExpressionFailure failure) {
    this.failure = failure;
    int[] wanted = method.positions();
    int[] order = new int[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] != RESULT) {
        positions.add(wanted[i]);
        types.add(method.handle().type().parameterType(i));
        // Behind the result.
        order[i] = positions.size();
      }
    }
    MethodType boxed = MethodType.genericMethodType(wanted.length).changeReturnType(boolean.class);
    MethodType noted =
        MethodType.genericMethodType(positions.size() + 1).changeReturnType(boolean.class);
    this.condition =
        MethodHandles.permuteArguments(method.handle().asType(boxed), noted, order)
            .asSpreader(Object[].class, positions.size());
  }

  /**
   * A lookup whose misses note their arguments.
   *
   * @param lookup takes the receiver, if there is one, and the arguments
   */
  MethodHandle noting(MethodHandle lookup) throws ReflectiveOperationException {
    MethodHandles.Lookup own = MethodHandles.lookup();
    MethodType answered = lookup.type().insertParameterTypes(0, Object.class);
    int[] order = new int[positions.size() + 1];
    for (int i = 1; i < order.length; i++) {
      order[i] = positions.get(i - 1) + 1;
    }
    MethodHandle note =
        MethodHandles.permuteArguments(
            own.findVirtual(
                    Unless.class,
                    "note",
                    MethodType.methodType(Object.class, Object.class, Object[].class))
                .bindTo(this)
                .asCollector(Object[].class, positions.size())
                .asType(
                    MethodType.methodType(Object.class, types)
                        .insertParameterTypes(0, Object.class)),
            answered,
            order);
    MethodHandle asIs =
        MethodHandles.dropArguments(
            MethodHandles.identity(Object.class), 1, lookup.type().parameterList());
    MethodHandle isMiss =
        own.findStatic(
            WovenComputation.class, "is", MethodType.methodType(boolean.class, Object.class));
    return MethodHandles.foldArguments(MethodHandles.guardWithTest(isMiss, note, asIs), lookup);
  }

  private Object note(Object computation, Object[] arguments) {
    ((WovenComputation) computation).note(this, arguments);
    return computation;
  }

  /** Whether this result is not to be kept; null if the expression threw, which was told then. */
  Boolean rejects(Object result, Object[] noted) {
    try {
      return (boolean) condition.invokeExact(result, noted);
    } catch (Throwable thrown) {
      failure.asFalse(thrown);
      return null;
    }
  }
}
