package io.chorde.agent.match;

import java.util.List;
import java.util.Set;

/** What a class file says of one method. Immutable. */
public final class MethodFacts {

  private final int modifiers;
  private final String name;
  private final String descriptor;
  private final String returnType;
  private final List<String> parameterTypes;
  private final Set<String> annotations;

  MethodFacts(
      int modifiers,
      String name,
      String descriptor,
      String returnType,
      List<String> parameterTypes,
      Set<String> annotations) {
    this.modifiers = modifiers;
    this.name = name;
    this.descriptor = descriptor;
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

  /** As in source, by binary name: {@code long}, {@code com.acme.Outer$Inner[]}. */
  String returnType() {
    return returnType;
  }

  List<String> parameterTypes() {
    return parameterTypes;
  }

  /** Filled while the class file is read. */
  Set<String> annotations() {
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
