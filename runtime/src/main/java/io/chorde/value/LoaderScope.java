package io.chorde.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * The class loaders that live at least as long as a given one: itself, its ancestors, and those
 * that live as long as the JVM. What a class loader's store keeps must come from within its scope;
 * otherwise a value could keep a web application alive that was undeployed.
 *
 * <p>Immutable and thread-safe. It holds its loader strongly, and so belongs to objects that the
 * loader's own classes own.
 */
public final class LoaderScope {

  private final ClassLoader loader;

  /**
   * The scope of a loader.
   *
   * @param loader null for the bootstrap loader
   */
  public LoaderScope(ClassLoader loader) {
    this.loader = loader;
  }

  /** Whether keeping an instance of this class keeps no loader alive that would go otherwise. */
  public boolean contains(Class<?> type) {
    ClassLoader of = type.getClassLoader();
    return of == null
        || isAncestor(of, loader)
        || isAncestor(of, ClassLoader.getSystemClassLoader());
  }

  /** The same for an object; for a {@code Class}, what matters is its own loader. */
  public boolean contains(Object object) {
    return object instanceof Class ? contains((Class<?>) object) : contains(object.getClass());
  }

  /**
   * The same for a value: a container of the JDK is in scope when its elements are, one level deep.
   * Walks the container.
   */
  public boolean reaches(Object value) {
    if (!contains(value)) {
      return false;
    }
    if (value instanceof Object[]) {
      return containsAll(Arrays.asList((Object[]) value));
    }
    if (value.getClass().getClassLoader() != null) {
      return true;
    }
    if (value instanceof Collection) {
      return containsAll((Collection<?>) value);
    }
    if (value instanceof Map) {
      Map<?, ?> map = (Map<?, ?>) value;
      return containsAll(map.keySet()) && containsAll(map.values());
    }
    return true;
  }

  private boolean containsAll(Collection<?> objects) {
    Class<?> last = null;
    for (Object object : objects) {
      if (object != null && object.getClass() != last) {
        if (!contains(object)) {
          return false;
        }
        last = object instanceof Class ? null : object.getClass();
      }
    }
    return true;
  }

  private static boolean isAncestor(ClassLoader candidate, ClassLoader descendant) {
    for (ClassLoader at = descendant; at != null; at = at.getParent()) {
      if (at == candidate) {
        return true;
      }
    }
    return false;
  }
}
