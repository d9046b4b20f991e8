package io.chorde.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Copies what callers are known to change in place: arrays (nested ones too), dates, and the JDK's
 * mutable collections, of which it copies the container and shares the elements. Legacy code sorts
 * the list that it was given; without a copy it would sort every other caller's.
 *
 * <p>Stateless and thread-safe.
 */
public abstract class Copier {

  private static final ClassValue<Copier> BY_CLASS =
      new ClassValue<Copier>() {
        @Override
        protected Copier computeValue(Class<?> type) {
          return choose(type);
        }
      };

  /** In a {@link ClassValue}, where null would be taken for "not computed". */
  private static final Copier NONE =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return value;
        }
      };

  Copier() {}

  /**
   * A copy of the same class and content.
   *
   * @param value of the class that this copier was chosen for
   * @throws RuntimeException as the value's own classes throw, when it is changed meanwhile, say
   */
  public abstract Object copy(Object value);

  /** The copier for this class, or null where its instances are shared. */
  public static Copier of(Class<?> type) {
    if (type == String.class) {
      return null;
    }
    Copier copier = BY_CLASS.get(type);
    return copier == NONE ? null : copier;
  }

  private static Copier choose(Class<?> type) {
    if (type.isArray()) {
      return ARRAY;
    }
    if (type == ArrayList.class) {
      return ARRAY_LIST;
    }
    if (type == HashMap.class) {
      return HASH_MAP;
    }
    if (type == PriorityQueue.class) {
      return PRIORITY_QUEUE;
    }
    if (type == ConcurrentHashMap.class) {
      return CONCURRENT_MAP;
    }
    if (type == StringBuilder.class) {
      return STRING_BUILDER;
    }
    if (type == StringBuffer.class) {
      return STRING_BUFFER;
    }
    if (type.getName().equals("java.util.Arrays$ArrayList")) {
      return FIXED_SIZE_LIST;
    }
    return isCloneableContainer(type) ? cloning(type) : NONE;
  }

  private static boolean isCloneableContainer(Class<?> type) {
    // Only the JDK's own: what a subclass of the application does in clone() is its own affair.
    boolean ofJdk = type.getClassLoader() == null || type.getName().startsWith("java.sql.");
    return ofJdk
        && Cloneable.class.isAssignableFrom(type)
        && (Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || Date.class.isAssignableFrom(type)
            || Calendar.class.isAssignableFrom(type)
            || type == java.util.BitSet.class);
  }

  private static Copier cloning(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (Modifier.isPublic(at.getModifiers())) {
        try {
          Method method = at.getDeclaredMethod("clone");
          if (Modifier.isPublic(method.getModifiers())) {
            return new Cloning(MethodHandles.publicLookup().unreflect(method));
          }
        } catch (NoSuchMethodException inherited) {
          continue;
        } catch (IllegalAccessException notExported) {
          return NONE;
        }
      }
    }
    return NONE;
  }

  private static final Copier ARRAY =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return copyArray(value);
        }
      };

  private static final Copier ARRAY_LIST =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return new ArrayList<Object>((ArrayList<?>) value);
        }
      };

  private static final Copier HASH_MAP =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return ((HashMap<?, ?>) value).clone();
        }
      };

  private static final Copier PRIORITY_QUEUE =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return new PriorityQueue<Object>((PriorityQueue<?>) value);
        }
      };

  private static final Copier CONCURRENT_MAP =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return new ConcurrentHashMap<Object, Object>((ConcurrentHashMap<?, ?>) value);
        }
      };

  private static final Copier STRING_BUILDER =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return new StringBuilder((StringBuilder) value);
        }
      };

  private static final Copier STRING_BUFFER =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return new StringBuffer((StringBuffer) value);
        }
      };

  private static final Copier FIXED_SIZE_LIST =
      new Copier() {
        @Override
        public Object copy(Object value) {
          return Arrays.asList(((List<?>) value).toArray());
        }
      };

  private static Object copyArray(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    if (copy instanceof Object[]) {
      Object[] elements = (Object[]) copy;
      for (int i = 0; i < length; i++) {
        if (elements[i] != null && elements[i].getClass().isArray()) {
          elements[i] = copyArray(elements[i]);
        }
      }
    }
    return copy;
  }

  private static final class Cloning extends Copier {
    private final MethodHandle clone;

    Cloning(MethodHandle clone) {
      this.clone = clone;
    }

    @Override
    public Object copy(Object value) {
      try {
        return clone.invoke(value);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable checked) {
        throw new IllegalStateException(checked);
      }
    }
  }
}
