package io.chorde.value;

import java.util.Collection;
import java.util.Map;

/**
 * Finds out whether callers would share something that can change. Looks at the value, and into a
 * container no further than its first element: it serves a warning, and not a decision.
 *
 * <p>Stateless and thread-safe.
 */
public final class Sharing {

  private Sharing() {}

  /**
   * The class of what callers would share and could change, or null.
   *
   * @param value may be null
   * @param copied whether each caller gets a container of its own, so that only its elements count
   */
  public static Class<?> mutableClassIn(Object value, boolean copied) {
    if (value == null) {
      return null;
    }
    Class<?> type = value.getClass();
    if (copied || isUnmodifiableView(type)) {
      Object element = first(value);
      return element == null || isSafe(element.getClass()) ? null : element.getClass();
    }
    return isSafe(type) ? null : type;
  }

  private static boolean isSafe(Class<?> type) {
    return ImmutableTypes.hasImmutableState(type) || isUnmodifiableView(type);
  }

  /** The JDK's own, which callers cannot change. */
  private static boolean isUnmodifiableView(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Collections$Unmodifiable")
        || name.startsWith("java.util.Collections$Empty")
        || name.startsWith("java.util.Collections$Singleton")
        || name.equals("java.util.Optional");
  }

  private static Object first(Object container) {
    if (container instanceof Object[]) {
      Object[] array = (Object[]) container;
      return array.length == 0 ? null : array[0];
    }
    if (container instanceof Collection) {
      Collection<?> collection = (Collection<?>) container;
      return collection.isEmpty() ? null : collection.iterator().next();
    }
    if (container instanceof Map) {
      return first(((Map<?, ?>) container).values());
    }
    return null;
  }
}
