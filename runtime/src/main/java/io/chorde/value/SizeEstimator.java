package io.chorde.value;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates the heap that an object and what it refers to take, with compressed references and
 * objects aligned to 8 bytes. Each object counts once; classes, enums, threads and loaders count
 * nothing, as they live anyway. A store that is bounded by weight needs the order of magnitude of
 * its values, not their exact size, at a price that a store can pay: after {@value #LIMIT} objects,
 * the rest of a graph is taken to be like what was seen of it, by what is still to be looked at.
 *
 * <p>What the JDK encapsulates is counted through its public face (elements of collections) and by
 * typical sizes. Thread-safe.
 */
public final class SizeEstimator {

  private static final int LIMIT = 20_000;
  private static final int HEADER = 12;
  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int OPAQUE = 40;
  private static final int ELEMENT = 32;

  private static final ClassValue<Layout> LAYOUTS =
      new ClassValue<Layout>() {
        @Override
        protected Layout computeValue(Class<?> type) {
          return Layout.of(type);
        }
      };

  private SizeEstimator() {}

  /** Bytes, at least 0; {@code roots} may contain null. */
  public static long bytes(Object... roots) {
    Walk walk = new Walk();
    for (Object root : roots) {
      walk.meet(root);
    }
    return walk.finish();
  }

  private static long align(long size) {
    return (size + 7) & ~7L;
  }

  private static final class Walk {
    private final Set<Object> seen =
        Collections.newSetFromMap(new IdentityHashMap<Object, Boolean>());
    private final ArrayDeque<Object> pending = new ArrayDeque<Object>();
    private long bytes;

    /** Objects that were met when enough were to be looked at. */
    private long passedOver;

    void meet(Object object) {
      if (seen.size() == LIMIT) {
        passedOver++;
      } else if (object != null && !livesAnyway(object) && seen.add(object)) {
        pending.add(object);
      }
    }

    /** Whether to go on meeting the elements of a container, after {@code met} of {@code size}. */
    private boolean wantsMore(long met, long size) {
      if (seen.size() < LIMIT) {
        return true;
      }
      passedOver += size - met;
      return false;
    }

    long finish() {
      while (!pending.isEmpty()) {
        visit(pending.remove());
      }
      return bytes + passedOver * (bytes / Math.max(1, seen.size()));
    }

    private static boolean livesAnyway(Object object) {
      return object instanceof Class
          || object instanceof Enum
          || object instanceof ClassLoader
          || object instanceof Thread;
    }

    private void visit(Object object) {
      Class<?> type = object.getClass();
      if (object instanceof String) {
        bytes += 24 + align(ARRAY_HEADER + 2L * ((String) object).length());
      } else if (type.isArray()) {
        visitArray(object, type.getComponentType());
      } else if (type.getClassLoader() != null) {
        visitFields(object, type);
      } else if (object instanceof Map) {
        visitMap((Map<?, ?>) object);
      } else if (object instanceof Collection) {
        visitCollection((Collection<?>) object);
      } else {
        bytes += ImmutableTypes.contains(type) && object instanceof Number ? 24 : OPAQUE;
      }
    }

    private void visitArray(Object array, Class<?> component) {
      int length = Array.getLength(array);
      bytes += align(ARRAY_HEADER + (long) length * sizeOf(component));
      if (!component.isPrimitive()) {
        Object[] elements = (Object[]) array;
        for (int i = 0; i < length && wantsMore(i, length); i++) {
          meet(elements[i]);
        }
      }
    }

    private void visitMap(Map<?, ?> map) {
      bytes += OPAQUE + (long) map.size() * (ELEMENT + REFERENCE);
      int met = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (!wantsMore(2L * met++, 2L * map.size())) {
          return;
        }
        meet(entry.getKey());
        meet(entry.getValue());
      }
    }

    private void visitCollection(Collection<?> collection) {
      boolean compact = collection instanceof java.util.RandomAccess;
      bytes += OPAQUE + (long) collection.size() * (compact ? REFERENCE : ELEMENT);
      int met = 0;
      for (Object element : collection) {
        if (!wantsMore(met++, collection.size())) {
          return;
        }
        meet(element);
      }
    }

    private void visitFields(Object object, Class<?> type) {
      Layout layout = LAYOUTS.get(type);
      bytes += layout.size;
      for (Field field : layout.references) {
        try {
          meet(field.get(object));
        } catch (IllegalAccessException encapsulated) {
          bytes += OPAQUE;
        }
      }
    }
  }

  private static int sizeOf(Class<?> type) {
    if (!type.isPrimitive()) {
      return REFERENCE;
    }
    if (type == long.class || type == double.class) {
      return 8;
    }
    if (type == int.class || type == float.class) {
      return 4;
    }
    return type == short.class || type == char.class ? 2 : 1;
  }

  /** What instances of a class take by themselves, and where they refer to others. */
  private static final class Layout {
    final long size;
    final List<Field> references;

    private Layout(long size, List<Field> references) {
      this.size = size;
      this.references = references;
    }

    static Layout of(Class<?> type) {
      long size = HEADER;
      List<Field> references = new ArrayList<Field>();
      for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
        try {
          for (Field field : at.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
              size += sizeOf(field.getType());
              if (!field.getType().isPrimitive()) {
                field.setAccessible(true);
                references.add(field);
              }
            }
          }
        } catch (RuntimeException | LinkageError encapsulatedOrIncomplete) {
          size += OPAQUE;
        }
      }
      return new Layout(align(size), references);
    }
  }
}
