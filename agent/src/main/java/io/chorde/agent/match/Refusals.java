package io.chorde.agent.match;

import io.chorde.config.Rule;
import io.chorde.value.Unrepeatable;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Set;

/**
 * Why a method that a rule means cannot be cached, as far as its class file and those of its types
 * can tell. Thread-safe.
 */
final class Refusals {

  /**
   * A method may have 255; a method handle needs one for itself, and one for what it is bound to.
   */
  private static final int MOST_SLOTS = 253;

  private final Ancestry ancestry;

  Refusals(Ancestry ancestry) {
    this.ancestry = ancestry;
  }

  /**
   * One line that says what is wrong and what to do, or null.
   *
   * @param files where the class files of the method's types are
   */
  String reason(ClassFileSource files, MethodFacts method, Rule rule) {
    if (Modifier.isAbstract(method.modifiers())) {
      return "it is abstract; name its implementations, or write the type with a + behind it";
    }
    if (Modifier.isNative(method.modifiers())) {
      return "it is native; name the method that calls it";
    }
    if (method.returnType().equals("void")) {
      return "it returns nothing that could be cached; take it out of the rule";
    }
    if (slots(method) > MOST_SLOTS) {
      return "it has more parameters than a call site can take; name a method that calls it";
    }
    String unrepeatable = unrepeatable(method.returnType(), kinds(files, method.returnType()));
    return unrepeatable != null || rule.key() != null ? unrepeatable : incomparable(files, method);
  }

  /** No call with such an argument would ever be stored. */
  private static String incomparable(ClassFileSource files, MethodFacts method) {
    for (String type : method.parameterTypes()) {
      if (Equality.of(files, type) == Equality.NEVER) {
        return "it takes a "
            + type
            + ", a final class that does not override equals, so no two calls are the same; give"
            + " the rule a key";
      }
    }
    return null;
  }

  private static String unrepeatable(String type, Set<String> kinds) {
    if (kinds.contains("java.util.concurrent.CompletionStage")) {
      return "results of type " + type + " are not supported yet; take it out of the rule";
    }
    for (String kind : kinds) {
      if (Unrepeatable.isNamed(kind)) {
        return "it returns a "
            + type
            + (kind.equals(type) ? "" : " (a " + kind + ")")
            + ", which can be used once or owns a resource; name a method that returns its content";
      }
    }
    return null;
  }

  private static int slots(MethodFacts method) {
    int slots = Modifier.isStatic(method.modifiers()) ? 0 : 1;
    for (String type : method.parameterTypes()) {
      slots += type.equals("long") || type.equals("double") ? 2 : 1;
    }
    return slots;
  }

  /** A declared type and what is known of its supertypes. */
  private Set<String> kinds(ClassFileSource files, String type) {
    return type.indexOf('.') < 0 || type.endsWith("]")
        ? Collections.<String>emptySet()
        : ancestry.ofType(files, type);
  }
}
