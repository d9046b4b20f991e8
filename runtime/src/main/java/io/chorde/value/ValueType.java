package io.chorde.value;

/**
 * The declared type of a method's results, known by name until the first of them comes.
 *
 * <p>To name a class is not to load it: a result that reached us has had its classes loaded, so the
 * declared class is found among the ancestors of the result's own, and no class loader is asked.
 *
 * <p>Thread-safe. Once resolved it holds that class strongly.
 */
public final class ValueType {

  private final String name;
  private final boolean primitive;
  private final LoaderScope scope;
  private volatile Class<?> resolved;

  private ValueType(String name, boolean primitive, Class<?> resolved, LoaderScope scope) {
    this.name = name;
    this.primitive = primitive;
    this.resolved = resolved;
    this.scope = scope;
  }

  /** A type that is there; for a primitive one, values are its boxes and never null. */
  public static ValueType of(Class<?> type) {
    Class<?> boxed =
        type.isPrimitive()
            ? java.lang.invoke.MethodType.methodType(type).wrap().returnType()
            : type;
    return new ValueType(type.getName(), type.isPrimitive(), boxed, null);
  }

  /**
   * A reference type by its name.
   *
   * @param name as {@link Class#getName} has it
   * @param scope where the class may come from: one of the same name from elsewhere is another
   *     class
   */
  public static ValueType named(String name, LoaderScope scope) {
    return new ValueType(name, false, null, scope);
  }

  /** Whether the method could have returned this; {@code value} may be null. */
  public boolean accepts(Object value) {
    if (value == null) {
      return !primitive;
    }
    Class<?> type = resolved;
    return type != null ? type.isInstance(value) : resolve(value);
  }

  private boolean resolve(Object value) {
    Class<?> found = ancestor(value.getClass());
    if (found == null) {
      return false;
    }
    resolved = found;
    return true;
  }

  private Class<?> ancestor(Class<?> type) {
    if (type == null) {
      return null;
    }
    if (type.getName().equals(name) && scope.contains(type)) {
      return type;
    }
    if (type.isArray()) {
      Class<?> array = arrayAncestor(type);
      if (array != null) {
        return array;
      }
    }
    for (Class<?> implemented : type.getInterfaces()) {
      Class<?> found = ancestor(implemented);
      if (found != null) {
        return found;
      }
    }
    return ancestor(type.getSuperclass());
  }

  /** An array is also an array of each ancestor of its elements: {@code Object[]}, say. */
  private Class<?> arrayAncestor(Class<?> type) {
    if (!name.startsWith("[")) {
      return null;
    }
    Class<?> component = type.getComponentType();
    if (component.isPrimitive()) {
      return null;
    }
    String rest = name.substring(1);
    String element =
        rest.startsWith("L") && rest.endsWith(";") ? rest.substring(1, rest.length() - 1) : rest;
    Class<?> found = new ValueType(element, false, null, scope).ancestor(component);
    if (found == null && "java.lang.Object".equals(element)) {
      found = Object.class;
    }
    return found == null ? null : java.lang.reflect.Array.newInstance(found, 0).getClass();
  }

  @Override
  public String toString() {
    return name;
  }
}
