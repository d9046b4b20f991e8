package io.chorde.agent.match;

/** Tells classes that are made up at run time from those that somebody wrote, by their names. */
public final class GeneratedClasses {

  private GeneratedClasses() {}

  /** Whether this is a proxy, a lambda or the like; their names are made up anew by each run. */
  public static boolean isGenerated(String className) {
    return className.indexOf('$') >= 0
        && (className.contains("$$")
            || className.contains("$Proxy")
            || className.contains("$HibernateProxy$")
            || className.contains("_$$_")
            || className.contains("$ByteBuddy$"));
  }

  /** The class that somebody wrote: of a proxy, what it stands for. */
  public static Class<?> written(Class<?> type) {
    Class<?> at = type;
    while (isGenerated(at.getName()) && at.getSuperclass() != Object.class) {
      at = at.getSuperclass();
    }
    return at;
  }
}
