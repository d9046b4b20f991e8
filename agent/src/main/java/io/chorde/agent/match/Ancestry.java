package io.chorde.agent.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The supertypes of classes, by name, from their class files (but those of {@code java.}, which are
 * loaded anyway): to load a supertype in order to look at it would run the application's loaders at
 * a moment that they do not expect, and could end in a circle. Where a class file cannot be read,
 * what is above it is unknown, and taken for nothing.
 *
 * <p>What was read is remembered for each source, weakly. Thread-safe.
 */
public final class Ancestry {

  private static final int MOST_REMEMBERED = 20_000;

  /** By the identity of the source. */
  private final Map<Object, Map<String, List<String>>> declared =
      new WeakHashMap<Object, Map<String, List<String>>>();

  /** An ancestry that knows nothing yet. */
  public Ancestry() {}

  /**
   * The binary names of all known supertypes, direct or not, of a class whose file is at hand.
   *
   * @param files where those of its supertypes are; not null
   */
  public Set<String> ofClassFile(ClassFileSource files, byte[] classFile) {
    return closure(files, ClassFacts.declaredSupertypes(classFile));
  }

  /** The binary names of a type and of all its known supertypes. */
  public Set<String> ofType(ClassFileSource files, String name) {
    return closure(files, Collections.singletonList(name));
  }

  private Set<String> closure(ClassFileSource files, List<String> from) {
    Set<String> met = new LinkedHashSet<String>();
    Deque<String> pending = new ArrayDeque<String>(from);
    while (!pending.isEmpty()) {
      String name = pending.remove();
      if (met.add(name)) {
        pending.addAll(declaredBy(files, name));
      }
    }
    return met;
  }

  private List<String> declaredBy(ClassFileSource files, String name) {
    synchronized (declared) {
      Map<String, List<String>> known = declared.get(files.identity());
      List<String> supertypes = known == null ? null : known.get(name);
      if (supertypes != null) {
        return supertypes;
      }
    }
    // Outside the lock: this runs the application's loader.
    List<String> supertypes = read(files, name);
    synchronized (declared) {
      Map<String, List<String>> known = declared.get(files.identity());
      if (known == null) {
        known = new HashMap<String, List<String>>();
        declared.put(files.identity(), known);
      }
      if (known.size() < MOST_REMEMBERED) {
        known.put(name, supertypes);
      }
    }
    return supertypes;
  }

  private static List<String> declaredBy(Class<?> type) {
    List<String> names = new ArrayList<String>();
    if (type.getSuperclass() != null) {
      names.add(type.getSuperclass().getName());
    }
    for (Class<?> implemented : type.getInterfaces()) {
      names.add(implemented.getName());
    }
    return names;
  }

  private static List<String> read(ClassFileSource files, String name) {
    if (name.startsWith("java.")) {
      try {
        return declaredBy(Class.forName(name, false, null));
      } catch (ClassNotFoundException | LinkageError notInBootstrapLoader) {
        // java.sql, say, is in another loader from Java 9 on: by its class file then.
      }
    }
    byte[] classFile = files.read(name);
    try {
      return classFile == null
          ? Collections.<String>emptyList()
          : ClassFacts.declaredSupertypes(classFile);
    } catch (RuntimeException notAClassFile) {
      return Collections.emptyList();
    }
  }
}
