package io.chorde.key;

import io.chorde.value.ImmutableTypes;
import io.chorde.value.LoaderScope;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Makes of an argument what a stored key may hold: the same object where it cannot change, a copy
 * that equals it where it can, and nothing where neither is safe.
 *
 * <p>Without this, an argument that the application changes after the call answers for another
 * call: the map finds the same object under the same hash, and two states with one hash are common
 * ({@code hashCode} over the id alone).
 *
 * <p>A copy must equal the original in both directions and hash like it, so containers with a
 * notion of equality of their own (sorted by a comparator, by identity) are unfit. One instance
 * serves one argument, on one thread.
 */
final class Freezer {

  private static final int DEEPEST = 16;
  private static final int MOST = 1_000;

  private final LoaderScope scope;
  private final Map<Object, Object> copies = new IdentityHashMap<Object, Object>();

  Freezer(LoaderScope scope) {
    this.scope = scope;
  }

  /** The argument itself, or what may be kept in its place. */
  Object freeze(Object part) throws UnfitKeyException {
    return freeze(part, 0);
  }

  Object freeze(Object part, int depth) throws UnfitKeyException {
    if (part == null || part instanceof String) {
      return part;
    }
    Class<?> type = part.getClass();
    if (!scope.contains(part)) {
      throw new UnfitKeyException(type, "belongs to a class loader that may be unloaded earlier");
    }
    if (ImmutableTypes.contains(type)
        // Inside another object, one that never changes may also be compared by identity.
        || (depth > 0 && ImmutableTypes.hasImmutableState(type))) {
      return part;
    }
    Object known = copies.get(part);
    if (known != null) {
      return known;
    }
    if (depth == DEEPEST || copies.size() == MOST) {
      throw new UnfitKeyException(type, "is part of a graph too large to be copied");
    }
    if (type.isArray()) {
      return freezeArray(part, depth);
    }
    Class<?> equality = State.of(type).declaresEquals();
    if (equality == Object.class) {
      throw new UnfitKeyException(type, "does not override equals");
    }
    if (equality.getClassLoader() == null || equality.getName().startsWith("java.sql.")) {
      return freezeJdk(part, depth);
    }
    return State.of(type).copy(part, this, depth);
  }

  /** Notes a copy before its content is copied, so that a cycle ends in it. */
  void copied(Object original, Object copy) {
    copies.put(original, copy);
  }

  private Object freezeArray(Object array, int depth) throws UnfitKeyException {
    int length = Array.getLength(array);
    Class<?> component = array.getClass().getComponentType();
    Object copy = Array.newInstance(component, length);
    copied(array, copy);
    if (component.isPrimitive()) {
      System.arraycopy(array, 0, copy, 0, length);
      return copy;
    }
    Object[] elements = (Object[]) array;
    Object[] frozen = (Object[]) copy;
    for (int i = 0; i < length; i++) {
      Object element = freeze(elements[i], depth + 1);
      if (element != null && !component.isInstance(element)) {
        throw new UnfitKeyException(elements[i].getClass(), "cannot be copied within an array");
      }
      frozen[i] = element;
    }
    return frozen;
  }

  private Object freezeJdk(Object part, int depth) throws UnfitKeyException {
    if (part instanceof Date) {
      return ((Date) part).clone();
    }
    if (part instanceof Calendar) {
      return ((Calendar) part).clone();
    }
    if (part instanceof List) {
      return freezeAll(part, ((List<?>) part).toArray(), new ArrayList<Object>(), depth);
    }
    if (part instanceof Set && !hasOwnOrder(part)) {
      return faithful(
          part, freezeAll(part, ((Set<?>) part).toArray(), new HashSet<Object>(), depth));
    }
    if (part instanceof Properties) {
      throw new UnfitKeyException(part.getClass(), "may have defaults, which it does not compare");
    }
    if (part instanceof Map && !hasOwnOrder(part)) {
      return faithful(part, freezeMap((Map<?, ?>) part, depth));
    }
    throw new UnfitKeyException(part.getClass(), "can change, and is not known how to copy");
  }

  /** A container that compares by identity, say, does not equal its copy, or hashes otherwise. */
  private static Object faithful(Object original, Object copy) throws UnfitKeyException {
    if (copy.hashCode() != original.hashCode()
        || !copy.equals(original)
        || !original.equals(copy)) {
      throw new UnfitKeyException(original.getClass(), "compares in a way of its own");
    }
    return copy;
  }

  private static boolean hasOwnOrder(Object container) {
    return (container instanceof SortedSet && ((SortedSet<?>) container).comparator() != null)
        || (container instanceof SortedMap && ((SortedMap<?, ?>) container).comparator() != null);
  }

  private Object freezeAll(Object original, Object[] elements, Collection<Object> into, int depth)
      throws UnfitKeyException {
    copied(original, into);
    for (Object element : elements) {
      into.add(freezeElement(element, depth));
    }
    return into;
  }

  private Object freezeMap(Map<?, ?> map, int depth) throws UnfitKeyException {
    Map<Object, Object> copy = new HashMap<Object, Object>();
    copied(map, copy);
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      copy.put(freezeElement(entry.getKey(), depth), freezeElement(entry.getValue(), depth));
    }
    return copy;
  }

  /** A collection compares its elements by their equals, whatever that is. */
  private Object freezeElement(Object element, int depth) throws UnfitKeyException {
    if (element != null && element.getClass().isArray()) {
      throw new UnfitKeyException(element.getClass(), "in a collection compares by identity");
    }
    if (element instanceof Date) {
      // A Date equals a Timestamp of the same millisecond, and the collection asks only that.
      throw new UnfitKeyException(element.getClass(), "in a collection may equal another class");
    }
    return freeze(element, depth + 1);
  }
}
