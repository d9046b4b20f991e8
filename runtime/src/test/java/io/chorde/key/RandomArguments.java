package io.chorde.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Argument graphs of arrays, containers, dates and beans, and changes anywhere in them. The same
 * seed makes the same graph and the same change.
 */
final class RandomArguments {

  private static final int DEEPEST = 4;

  private final Random random;

  RandomArguments(long seed) {
    random = new Random(seed);
  }

  /** Hashed by the id alone, which is nearly always the same: two states share a hash. */
  static final class Bean {
    private int id;
    private String name;
    private final Date date = new Date(0);
    private int[] numbers = {0};
    private Object[] parts = {0};
    private final List<Object> list = new ArrayList<>();
    private Map<Object, Object> map = new HashMap<>();
    private Bean child;

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Bean)) {
        return false;
      }
      Bean that = (Bean) other;
      return id == that.id
          && Objects.equals(name, that.name)
          && date.equals(that.date)
          && Arrays.equals(numbers, that.numbers)
          && Arrays.deepEquals(parts, that.parts)
          && list.equals(that.list)
          && map.equals(that.map)
          && Objects.equals(child, that.child);
    }

    @Override
    public int hashCode() {
      return id;
    }
  }

  /** An argument that can change somewhere. */
  Object argument() {
    return changeable(0);
  }

  private Object changeable(int depth) {
    switch (random.nextInt(8)) {
      case 0:
        return numbers();
      case 1:
        return parts(depth);
      case 2:
        return new Date(random.nextInt(3));
      case 3:
        return fill(new ArrayList<>(), depth);
      case 4:
        return fill(new HashSet<>(), depth);
      case 5:
        return map(depth);
      default:
        return bean(depth);
    }
  }

  private Object any(int depth) {
    return depth >= DEEPEST || random.nextInt(3) == 0 ? leaf() : changeable(depth);
  }

  private Object leaf() {
    return random.nextBoolean() ? (Object) random.nextInt(3) : "s" + random.nextInt(3);
  }

  private int[] numbers() {
    return random.ints(random.nextInt(3) + 1, 0, 3).toArray();
  }

  private Object[] parts(int depth) {
    Object[] parts = new Object[random.nextInt(3) + 1];
    Arrays.setAll(parts, i -> any(depth + 1));
    return parts;
  }

  private Object element(int depth) {
    Object element = any(depth + 1);
    // In a collection, these compare in ways of their own, and keep their call out of the cache.
    return element.getClass().isArray() || element instanceof Date ? leaf() : element;
  }

  private java.util.Collection<Object> fill(java.util.Collection<Object> empty, int depth) {
    for (int i = random.nextInt(4); i > 0; i--) {
      empty.add(element(depth));
    }
    return empty;
  }

  private Map<Object, Object> map(int depth) {
    Map<Object, Object> map = new HashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put(leaf(), element(depth));
    }
    return map;
  }

  private Bean bean(int depth) {
    Bean bean = new Bean();
    bean.name = random.nextInt(4) == 0 ? null : "n" + random.nextInt(3);
    bean.numbers = numbers();
    if (depth < DEEPEST) {
      bean.parts = parts(depth + 1);
      bean.map = map(depth + 1);
      fill(bean.list, depth + 1);
      bean.child = random.nextInt(3) == 0 ? bean(depth + 1) : null;
    }
    return bean;
  }

  /** Changes one thing, somewhere in the graph; or nothing, where the new state is the old one. */
  void change(Object graph) {
    List<Object> places = new ArrayList<>();
    collect(graph, places, new IdentityHashMap<>());
    Object place = places.get(random.nextInt(places.size()));
    if (place instanceof int[]) {
      ((int[]) place)[0] = random.nextInt(3);
    } else if (place instanceof Object[]) {
      ((Object[]) place)[0] = leaf();
    } else if (place instanceof Date) {
      ((Date) place).setTime(random.nextInt(3));
    } else if (place instanceof List) {
      changeList((List<?>) place);
    } else if (place instanceof Set) {
      ((Set<?>) place).clear();
    } else if (place instanceof Map) {
      ((Map<?, ?>) place).values().clear();
    } else {
      change((Bean) place);
    }
  }

  @SuppressWarnings("unchecked")
  private void changeList(List<?> list) {
    if (list.isEmpty() || random.nextBoolean()) {
      ((List<Object>) list).add(leaf());
    } else {
      list.remove(0);
    }
  }

  private void change(Bean bean) {
    switch (random.nextInt(4)) {
      case 0:
        bean.id++;
        break;
      case 1:
        bean.name = "n" + random.nextInt(3);
        break;
      case 2:
        bean.numbers = numbers();
        break;
      default:
        bean.child = random.nextBoolean() ? null : bean(DEEPEST);
    }
  }

  private static void collect(Object at, List<Object> places, Map<Object, Object> seen) {
    if (at == null || at instanceof String || at instanceof Integer || seen.put(at, at) != null) {
      return;
    }
    places.add(at);
    for (Object part : parts(at)) {
      collect(part, places, seen);
    }
  }

  private static List<Object> parts(Object whole) {
    if (whole instanceof Object[]) {
      return Arrays.asList((Object[]) whole);
    }
    if (whole instanceof List) {
      return new ArrayList<>((List<?>) whole);
    }
    // Not into a set: it breaks when an element of it changes.
    if (whole instanceof Map) {
      return new ArrayList<>(((Map<?, ?>) whole).values());
    }
    if (whole instanceof Bean) {
      Bean bean = (Bean) whole;
      return Arrays.asList(bean.date, bean.numbers, bean.parts, bean.list, bean.map, bean.child);
    }
    return List.of();
  }

  /** The state of a graph, all of it, as a text: an opinion that calls no {@code equals}. */
  static String describe(Object at) {
    if (at instanceof int[]) {
      return "ints" + Arrays.toString((int[]) at);
    }
    if (at instanceof Object[]) {
      return "array" + describeAll(Arrays.asList((Object[]) at));
    }
    if (at instanceof List) {
      return "list" + describeAll((List<?>) at);
    }
    if (at instanceof Set) {
      List<String> all = new ArrayList<>(describeAll(new ArrayList<>((Set<?>) at)));
      all.sort(null);
      return "set" + all;
    }
    if (at instanceof Map) {
      Map<String, String> all = new TreeMap<>();
      ((Map<?, ?>) at).forEach((key, value) -> all.put(describe(key), describe(value)));
      return "map" + all;
    }
    if (at instanceof Bean) {
      Bean bean = (Bean) at;
      return "bean" + bean.id + describe(bean.name) + describeAll(parts(bean));
    }
    if (at instanceof Date) {
      return "date" + ((Date) at).getTime();
    }
    return at == null ? "null" : at.getClass().getSimpleName() + at;
  }

  private static List<String> describeAll(List<?> all) {
    return all.stream().map(RandomArguments::describe).toList();
  }
}
