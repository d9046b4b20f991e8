package io.chorde.agent.expression;

import io.chorde.agent.testing.Rules;
import io.chorde.config.Rule;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Type;

/** Expressions for the methods of a class, evaluated. */
final class Evaluations {

  private final ExpressionCompiler compiler = new ExpressionCompiler();
  private final Class<?> owner;
  private final MethodHandles.Lookup lookup;

  Evaluations(Class<?> owner) {
    this.owner = owner;
    try {
      this.lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The value of an expression, as part of a key. */
  Object value(String method, String expression, Object... receiverAndArguments) {
    return evaluate(evaluator(method, "key", expression).key().get(0), null, receiverAndArguments);
  }

  boolean when(String method, String expression, Object... receiverAndArguments) {
    return (Boolean)
        evaluate(evaluator(method, "when", expression).when(), null, receiverAndArguments);
  }

  boolean unless(String method, String expression, Object result, Object... receiverAndArguments) {
    return (Boolean)
        evaluate(evaluator(method, "unless", expression).unless(), result, receiverAndArguments);
  }

  /** Why an expression cannot be used. */
  String refusal(String method, String key, String expression) {
    Method target = method(method);
    try {
      compiler.compile(
          rule(key, expression),
          owner.getClassLoader(),
          owner.getName(),
          target.getName() + Type.getMethodDescriptor(target),
          Modifier.isStatic(target.getModifiers()));
      throw new AssertionError("taken: " + expression);
    } catch (ExpressionException wrong) {
      return wrong.getMessage();
    }
  }

  Evaluator evaluator(String method, String key, String expression) {
    Method target = method(method);
    try {
      return Evaluator.define(
          compiler,
          rule(key, expression),
          owner,
          lookup,
          target.getName() + Type.getMethodDescriptor(target),
          Modifier.isStatic(target.getModifiers()));
    } catch (ExpressionException | ReflectiveOperationException e) {
      throw new AssertionError(expression, e);
    }
  }

  static Rule rule(String key, String expression) {
    String quoted = "'" + expression.replace("'", "''") + "'";
    return Rules.read(
            "  - name: a\n    method: com.acme.A#a\n    ttl: 5m\n    "
                + key
                + ": "
                + (key.equals("key") ? "[" + quoted + "]" : quoted)
                + "\n")
        .get(0);
  }

  private Method method(String name) {
    return Arrays.stream(owner.getDeclaredMethods())
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object evaluate(EvaluatorMethod method, Object result, Object... call) {
    List<Object> values = new ArrayList<>();
    for (int position : method.positions()) {
      values.add(position == Variable.RESULT ? result : call[position]);
    }
    try {
      return method.handle().invokeWithArguments(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
