package io.chorde.agent.match;

import io.chorde.value.ImmutableTypes;
import java.lang.reflect.Modifier;

/**
 * Whether the instances of a class can be told apart by their values, as far as class files tell.
 * Stateless and thread-safe.
 */
public enum Equality {
  /** They can, or nobody knows: of an interface there are only the classes that implement it. */
  LIKELY,
  /** The class and those above it leave {@code equals} to {@code Object}; a subclass may not. */
  BY_SUBCLASSES_ONLY,
  /** The class and those above it leave {@code equals} to {@code Object}, and it is final. */
  NEVER;

  /** A class file that says it is its own ancestor must not keep us. */
  private static final int DEEPEST = 100;

  /**
   * Of the arguments for a parameter.
   *
   * @param type as in source, by binary name
   */
  public static Equality of(ClassFileSource files, String type) {
    if (type.indexOf('.') < 0 || type.endsWith("]")) {
      return LIKELY;
    }
    if (type.startsWith("java.")) {
      try {
        return ofJdk(Class.forName(type, false, null));
      } catch (ClassNotFoundException | LinkageError notInBootstrapLoader) {
        // By its class file then.
      }
    }
    return ofClassFile(files, type);
  }

  private static Equality ofJdk(Class<?> type) {
    if (type == Object.class || type.isInterface() || ImmutableTypes.contains(type)) {
      return LIKELY;
    }
    return declaresEquals(type) ? LIKELY : without(type.getModifiers());
  }

  private static boolean declaresEquals(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException everyClassHasIt) {
      return true;
    }
  }

  private static Equality ofClassFile(ClassFileSource files, String type) {
    ClassFacts first = facts(files, type);
    if (first == null || Modifier.isInterface(first.modifiers())) {
      return LIKELY;
    }
    ClassFacts at = first;
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (at == null || at.declares("equals", "(Ljava/lang/Object;)Z")) {
        return LIKELY;
      }
      if (at.superclass() == null || at.superclass().equals("java.lang.Object")) {
        return without(first.modifiers());
      }
      at = facts(files, at.superclass());
    }
    return LIKELY;
  }

  private static ClassFacts facts(ClassFileSource files, String name) {
    byte[] classFile = files.read(name);
    try {
      return classFile == null ? null : ClassFacts.read(classFile);
    } catch (RuntimeException notAClassFile) {
      return null;
    }
  }

  /** An abstract class is there to be extended: nothing can be said of it. */
  private static Equality without(int modifiers) {
    if (Modifier.isAbstract(modifiers)) {
      return LIKELY;
    }
    return Modifier.isFinal(modifiers) ? NEVER : BY_SUBCLASSES_ONLY;
  }
}
