package io.chorde.agent.classpath;

/**
 * Where class files and libraries are in a folder or archive: at its root as in any jar, and where
 * Spring Boot and web applications put them. Stateless.
 */
final class Layout {

  private static final String[] CLASSES = {"BOOT-INF/classes/", "WEB-INF/classes/"};
  private static final String[] LIBRARIES = {
    "BOOT-INF/lib/", "WEB-INF/lib/", "WEB-INF/lib-provided/"
  };

  private Layout() {}

  /** The name without the folder in which an application's own classes are. */
  static String withoutClassesFolder(String entry) {
    for (String folder : CLASSES) {
      if (entry.startsWith(folder)) {
        return entry.substring(folder.length());
      }
    }
    return entry;
  }

  /**
   * The name of the class that is read from there, or null where that is none.
   *
   * @param entry with slashes, from the root on, and without the folder of classes
   */
  static String className(String entry) {
    // What newer JVMs take from META-INF/versions has the same methods, but for what is not public.
    if (!entry.endsWith(".class")
        || entry.startsWith("META-INF/")
        || entry.endsWith("module-info.class")
        || entry.endsWith("package-info.class")) {
      return null;
    }
    return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
  }

  /** Whether this is a library that belongs to the class path. */
  static boolean isLibrary(String entry) {
    for (String folder : LIBRARIES) {
      if (entry.startsWith(folder)
          && entry.endsWith(".jar")
          && entry.indexOf('/', folder.length()) < 0) {
        return true;
      }
    }
    return false;
  }
}
