package io.chorde.key;

import io.chorde.value.ImmutableTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * What the instances of one class of the application consist of, and how to copy one without
 * running the application's code: the copy is made without a constructor, as deserialization does,
 * and its fields are set one by one. An instance whose state is final and immutable all the way is
 * not copied.
 *
 * <p>Immutable and thread-safe. Held by the class that it describes.
 */
final class State {

  private static final ClassValue<State> BY_CLASS =
      new ClassValue<State>() {
        @Override
        protected State computeValue(Class<?> type) {
          return describe(type);
        }
      };

  private final Class<?> type;
  private final Class<?> equality;
  private final List<Field> fields;
  private final Constructor<?> allocator;
  private final String obstacle;

  /** A class whose instances can be kept as they are, or (with an obstacle) not at all. */
  private State(Class<?> type, Class<?> equality, String obstacle) {
    this(type, equality, null, null, obstacle);
  }

  private State(
      Class<?> type,
      Class<?> equality,
      List<Field> fields,
      Constructor<?> allocator,
      String obstacle) {
    this.type = type;
    this.equality = equality;
    this.fields = fields;
    this.allocator = allocator;
    this.obstacle = obstacle;
  }

  static State of(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /** The class that says when two instances are equal; {@code Object} where nobody does. */
  Class<?> declaresEquals() {
    return equality;
  }

  /** The original where it cannot change, otherwise a copy of its state. */
  Object copy(Object original, Freezer freezer, int depth) throws UnfitKeyException {
    if (obstacle != null) {
      throw new UnfitKeyException(type, obstacle);
    }
    if (fields == null) {
      return original;
    }
    try {
      Object copy = allocator.newInstance();
      freezer.copied(original, copy);
      for (Field field : fields) {
        field.set(copy, freezer.freeze(field.get(original), depth + 1));
      }
      return copy;
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new UnfitKeyException(type, "cannot be copied (" + e + ")");
    }
  }

  private static State describe(Class<?> type) {
    Class<?> equality = equality(type);
    if (type.getClassLoader() == null || equality == Object.class) {
      return new State(type, equality, null);
    }
    List<Field> fields = new ArrayList<Field>();
    try {
      if (ImmutableTypes.hasImmutableState(type)) {
        return new State(type, equality, null);
      }
      if (type.getSuperclass().getName().equals("java.lang.Record")) {
        return new State(type, equality, "is a record of mutable components");
      }
      for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
        for (Field field : at.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            fields.add(field);
          }
        }
      }
      return new State(type, equality, fields, allocator(type), null);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return new State(type, equality, "can change, and cannot be copied (" + e + ")");
    }
  }

  private static Class<?> equality(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass();
    } catch (NoSuchMethodException | LinkageError notThere) {
      // Every class has it; a class that cannot even be looked at is not relied on.
      return Object.class;
    }
  }

  /** The constructor that serialization would use: it runs none of the class's own code. */
  private static Constructor<?> allocator(Class<?> type) throws ReflectiveOperationException {
    Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
    Object instance = factory.getMethod("getReflectionFactory").invoke(null);
    Method method =
        factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class);
    try {
      return (Constructor<?>) method.invoke(instance, type, Object.class.getDeclaredConstructor());
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException(e.getCause());
    }
  }
}
