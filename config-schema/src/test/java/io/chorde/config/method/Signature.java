package io.chorde.config.method;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;

/** A method as a class file describes it, to ask patterns about. */
record Signature(
    int modifiers,
    String name,
    String returnType,
    List<String> parameters,
    Set<String> annotations) {

  /** A public method that returns a long. */
  static Signature of(String name, String... parameters) {
    return new Signature(Modifier.PUBLIC, name, "long", List.of(parameters), Set.of());
  }

  Signature with(int modifiers) {
    return new Signature(modifiers, name, returnType, parameters, annotations);
  }

  Signature returning(String type) {
    return new Signature(modifiers, name, type, parameters, annotations);
  }

  Signature annotatedWith(String... types) {
    return new Signature(modifiers, name, returnType, parameters, Set.of(types));
  }

  boolean matches(String pattern) {
    try {
      return MethodPattern.parse(pattern)
          .matchesMethod(modifiers, name, returnType, parameters, annotations);
    } catch (MethodPatternException e) {
      throw new AssertionError(pattern + ": " + e.getMessage(), e);
    }
  }
}
