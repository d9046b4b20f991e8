package io.chorde.agent.classpath;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that class files are in: what it has is known from the start. For one thread. */
abstract class Container implements Closeable {

  private final Map<String, String> entries;
  private final List<String> libraries;

  Container(Contents contents) {
    this.entries = contents.entries();
    this.libraries = contents.libraries;
  }

  /** By binary name, each once. */
  final Collection<String> classNames() {
    return entries.keySet();
  }

  /** The entries that are archives of the same class path. */
  final List<String> libraries() {
    return libraries;
  }

  /** The class file of one of the names. */
  final byte[] read(String className) throws IOException {
    return readEntry(entries.get(className));
  }

  /** Where the class file of one of the names is, for people. */
  final String placeOf(String className) {
    return placeOfEntry(entries.get(className));
  }

  /** The content of an entry. */
  abstract byte[] readEntry(String entry) throws IOException;

  abstract String placeOfEntry(String entry);

  /** Sorts out what is in a container. Filled by one thread, then read. */
  static final class Contents {
    private final Map<String, String> ofApplication = new LinkedHashMap<String, String>();
    private final Map<String, String> atRoot = new LinkedHashMap<String, String>();
    private final List<String> libraries = new ArrayList<String>();

    /** Takes note of a file, by its name with slashes from the container's root on. */
    void add(String entry) {
      String relative = Layout.withoutClassesFolder(entry);
      String className = Layout.className(relative);
      if (className != null) {
        Map<String, String> classes = relative.equals(entry) ? atRoot : ofApplication;
        if (!classes.containsKey(className)) {
          classes.put(className, entry);
        }
      } else if (Layout.isLibrary(entry)) {
        libraries.add(entry);
      }
    }

    /** The application's own classes hide those at the root, which start it. */
    private Map<String, String> entries() {
      Map<String, String> entries = new LinkedHashMap<String, String>(ofApplication);
      for (Map.Entry<String, String> entry : atRoot.entrySet()) {
        if (!entries.containsKey(entry.getKey())) {
          entries.put(entry.getKey(), entry.getValue());
        }
      }
      return entries;
    }
  }
}
