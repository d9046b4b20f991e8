package io.chorde.config.method;

import java.util.List;
import java.util.Set;

/**
 * Which methods a rule is about: {@code [annotation] [modifiers] [return type]
 * type#name(parameters)}. Immutable, and safe for use by many threads.
 *
 * <p>In names, {@code *} is any run of characters but a dot, and {@code ..} any number of packages.
 * Without parentheses every overload is meant; {@code ..} ends a parameter list that may go on, and
 * {@code *} is one parameter of any type. A {@code +} after the type adds its subtypes.
 */
public final class MethodPattern {
  private final String text;
  private final NameGlob annotation;
  private final int modifiers;
  private final SourceType returnType;
  private final TypePattern type;
  private final NameGlob name;
  private final Parameters parameters;

  /** Annotation, return type and parameters are null where the pattern leaves them open. */
  MethodPattern(
      String text,
      NameGlob annotation,
      int modifiers,
      SourceType returnType,
      TypePattern type,
      NameGlob name,
      Parameters parameters) {
    this.text = text;
    this.annotation = annotation;
    this.modifiers = modifiers;
    this.returnType = returnType;
    this.type = type;
    this.name = name;
    this.parameters = parameters;
  }

  /**
   * Reads a pattern. Looks names such as {@code String} up among the classes of {@code java.lang},
   * and loads no other class.
   *
   * @param text not null
   * @throws MethodPatternException if the text is not a pattern, or one that could never be obeyed
   */
  public static MethodPattern parse(String text) throws MethodPatternException {
    return new MethodPatternParser(text).parse();
  }

  /** The type part. */
  public TypePattern type() {
    return type;
  }

  /**
   * Whether a method of a matching type is meant. Abstract, native, bridge and synthetic methods,
   * constructors and initializers never are; methods that return nothing can be.
   *
   * @param modifiers the bits of {@link java.lang.reflect.Modifier}, or of the class file
   * @param name the simple name
   * @param returnType as in source: {@code void}, {@code long}, {@code java.lang.String}, {@code
   *     byte[][]}, {@code com.acme.Outer$Inner}
   * @param parameterTypes in their order, written alike
   * @param annotationTypes the dotted names of the method's annotations; not looked at, and so may
   *     be null, unless {@link #needsAnnotations()}
   */
  public boolean matchesMethod(
      int modifiers,
      String name,
      String returnType,
      List<String> parameterTypes,
      Set<String> annotationTypes) {
    return !Modifiers.neverMatched(modifiers)
        && (modifiers & this.modifiers) == this.modifiers
        && name.charAt(0) != '<'
        && this.name.matches(name)
        && (parameters == null || parameters.matches(parameterTypes))
        && (this.returnType == null || this.returnType.matches(returnType))
        && (annotation == null || annotated(annotationTypes));
  }

  private boolean annotated(Set<String> annotationTypes) {
    if (annotation.exact()) {
      return annotationTypes.contains(annotation.toString());
    }
    for (String annotationType : annotationTypes) {
      if (annotation.matches(annotationType)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the answer depends on a method's annotations. */
  public boolean needsAnnotations() {
    return annotation != null;
  }

  /**
   * Whether the pattern names one method, or the overloads of one name, of one class: no wildcard
   * in type and name, and no subtypes. Whoever writes that wants to hear why a method was refused;
   * who casts a wider net does not.
   */
  public boolean namesOneMethod() {
    return type.exactName() != null && !type.subtypes() && name.exact();
  }

  /** Whether the other is a pattern of the same text. */
  @Override
  public boolean equals(Object other) {
    return other instanceof MethodPattern && text.equals(((MethodPattern) other).text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text, as it was given. */
  @Override
  public String toString() {
    return text;
  }
}
