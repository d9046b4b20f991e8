package io.chorde.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;

/**
 * Results that cannot be given twice: they are used up by their first reader, or own a resource
 * that somebody will close. The second caller would get an exhausted iterator or a closed
 * connection.
 *
 * <p>Thread-safe.
 */
public final class Unrepeatable {

  private static final List<Class<?>> KINDS =
      Collections.unmodifiableList(
          Arrays.<Class<?>>asList(
              Iterator.class,
              Enumeration.class,
              AutoCloseable.class, // streams, readers, connections, statements, result sets
              Future.class));

  /** By name: not in every JVM's modules, or not of the JDK at all. */
  private static final List<String> NAMES =
      Collections.unmodifiableList(
          Arrays.asList(
              "java.util.Spliterator",
              "java.util.concurrent.CompletionStage",
              "java.util.concurrent.Flow$Publisher",
              "java.util.concurrent.Flow$Subscription",
              "org.reactivestreams.Publisher"));

  private Unrepeatable() {}

  /** Whether a value of this class must not be kept. */
  public static boolean isInstance(Object value) {
    return includes(value.getClass());
  }

  /** Whether this class, loaded as it is, or one of its ancestors names such a kind. */
  public static boolean includes(Class<?> type) {
    for (Class<?> kind : KINDS) {
      if (kind.isAssignableFrom(type)) {
        return true;
      }
    }
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (isNamed(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a type of this name, as {@link Class#getName} has it, is such a kind by itself. */
  public static boolean isNamed(String name) {
    if (name.startsWith("java.sql.") && !isSqlValue(name)) {
      return true;
    }
    for (Class<?> kind : KINDS) {
      if (kind.getName().equals(name)) {
        return true;
      }
    }
    return NAMES.contains(name);
  }

  private static boolean isNamed(Class<?> type) {
    if (isNamed(type.getName())) {
      return true;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (isNamed(implemented)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSqlValue(String name) {
    return name.equals("java.sql.Date")
        || name.equals("java.sql.Time")
        || name.equals("java.sql.Timestamp");
  }
}
