package io.chorde.agent.weave;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The classes with something to weave that the transformer has seen, by name, for each loader;
 * loaders are held weakly. Thread-safe.
 */
final class SeenClasses {

  private final Map<ClassLoader, Set<String>> byLoader =
      new WeakHashMap<ClassLoader, Set<String>>();

  synchronized void add(ClassLoader loader, String className) {
    Set<String> names = byLoader.get(loader);
    if (names == null) {
      names = new HashSet<String>();
      byLoader.put(loader, names);
    }
    names.add(className);
  }

  synchronized boolean contains(ClassLoader loader, String className) {
    Set<String> names = byLoader.get(loader);
    return names != null && names.contains(className);
  }
}
