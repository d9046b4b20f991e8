package io.chorde.agent.match;

import java.util.List;
import java.util.Set;

/** What a class file says of one method. Immutable. */
public final class MethodFacts {

  private final int modifiers;
  private final String name;
  private final String descriptor;
  private final String genericSignature;
  private final String returnType;
  private final List<String> parameterTypes;
  private final Set<String> annotations;

  MethodFacts(
      int modifiers,
      String name,
      String descriptor,
      String genericSignature,
      String returnType,
      List<String> parameterTypes,
      Set<String> annotations) {
    this.modifiers = modifiers;
    this.name = name;
    this.descriptor = descriptor;
    this.genericSignature = genericSignature;
    this.returnType = returnType;
    this.parameterTypes = parameterTypes;
    this.annotations = annotations;
  }

  /** The access flags, as in the class file. */
  public int modifiers() {
    return modifiers;
  }

  /** The method's name. */
  public String name() {
    return name;
  }

  /** As in the class file: {@code (JLjava/lang/String;)V}. */
  public String descriptor() {
    return descriptor;
  }

  /** The descriptor with type arguments and variables; null where the method has none of them. */
  public String genericSignature() {
    return genericSignature;
  }

  /** As in source, by binary name: {@code long}, {@code com.acme.Outer$Inner[]}. */
  public String returnType() {
    return returnType;
  }

  /** Written like {@link #returnType}; unmodifiable. */
  public List<String> parameterTypes() {
    return parameterTypes;
  }

  /** Their dotted names; filled while the class file is read, and not changed after that. */
  public Set<String> annotations() {
    return annotations;
  }

  /** As a person writes it: {@code find(long, java.lang.String)}. */
  public String signature() {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < parameterTypes.size(); i++) {
      text.append(i == 0 ? "" : ", ").append(parameterTypes.get(i));
    }
    return text.append(')').toString();
  }
}
