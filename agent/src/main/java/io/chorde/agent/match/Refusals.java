package io.chorde.agent.match;

import io.chorde.value.Unrepeatable;
import java.lang.reflect.Modifier;

/**
 * Why a method that a rule means cannot be cached, as far as its class file and those of its types
 * can tell. Thread-safe.
 */
final class Refusals {

  private final Ancestry ancestry;

  Refusals(Ancestry ancestry) {
    this.ancestry = ancestry;
  }

  /** One line that says what is wrong and what to do, or null. */
  String reason(ClassLoader loader, MethodFacts method) {
    if (method.name().equals("<init>") || method.name().equals("<clinit>")) {
      return "constructors cannot be cached; name a method";
    }
    if (Modifier.isAbstract(method.modifiers())) {
      return "it is abstract; name its implementations, or write the type with a + behind it";
    }
    if (Modifier.isNative(method.modifiers())) {
      return "it is native; name the method that calls it";
    }
    if (method.returnType().equals("void")) {
      return "it returns nothing that could be cached; take it out of the rule";
    }
    String kind = unrepeatable(loader, method.returnType());
    if (kind == null) {
      return null;
    }
    return kind.equals("java.util.concurrent.CompletionStage")
        ? "results of " + method.returnType() + " are not supported yet; take it out of the rule"
        : "it returns a "
            + kind
            + ", which can be used once or owns a resource; name a method that returns its content";
  }

  /** The kind that a declared type belongs to, or null. */
  private String unrepeatable(ClassLoader loader, String type) {
    if (type.indexOf('.') < 0 || type.endsWith("]")) {
      return null;
    }
    for (String name : ancestry.ofType(loader, type)) {
      if (Unrepeatable.isNamed(name)) {
        return name;
      }
    }
    return null;
  }
}
