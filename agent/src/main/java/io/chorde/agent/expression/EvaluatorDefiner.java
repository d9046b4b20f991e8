package io.chorde.agent.expression;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Defines an evaluator so that it belongs to the package of another class, and goes with it: a
 * hidden class from Java 15 on, an anonymous class of the JVM before. A class file that is too old
 * for call sites has nobody to hand out the full rights that a hidden class takes; its evaluator
 * then is an ordinary class of its loader, of a name that nobody else has.
 *
 * <p>By reflection, as this is compiled against Java 8. Stateless and thread-safe.
 */
final class EvaluatorDefiner {

  private static final int FIRST_WITH_HIDDEN_CLASSES = 15;

  private EvaluatorDefiner() {}

  /**
   * Defines a class, and initializes it.
   *
   * @param lookup with full access to the host; null where there is none
   * @return a lookup that finds its public methods
   */
  static MethodHandles.Lookup define(Class<?> host, MethodHandles.Lookup lookup, byte[] classFile)
      throws ReflectiveOperationException {
    try {
      if (javaVersion() < FIRST_WITH_HIDDEN_CLASSES) {
        return anonymous(host, lookup, classFile);
      }
      return lookup == null ? ordinary(privateLookup(host), classFile) : hidden(lookup, classFile);
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException(
          "the JVM takes no class beside " + host.getName() + ": " + e.getCause(), e.getCause());
    }
  }

  private static int javaVersion() {
    String version = System.getProperty("java.specification.version");
    return version.startsWith("1.") ? 8 : Integer.parseInt(version);
  }

  private static MethodHandles.Lookup privateLookup(Class<?> host)
      throws ReflectiveOperationException {
    return (MethodHandles.Lookup)
        MethodHandles.class
            .getMethod("privateLookupIn", Class.class, MethodHandles.Lookup.class)
            .invoke(null, host, MethodHandles.lookup());
  }

  private static MethodHandles.Lookup hidden(MethodHandles.Lookup lookup, byte[] classFile)
      throws ReflectiveOperationException {
    Class<?> option = Class.forName("java.lang.invoke.MethodHandles$Lookup$ClassOption");
    Object none = Array.newInstance(option, 0);
    return (MethodHandles.Lookup)
        MethodHandles.Lookup.class
            .getMethod("defineHiddenClass", byte[].class, boolean.class, none.getClass())
            .invoke(lookup, classFile, true, none);
  }

  private static MethodHandles.Lookup ordinary(MethodHandles.Lookup lookup, byte[] classFile)
      throws ReflectiveOperationException {
    Class<?> defined =
        (Class<?>)
            MethodHandles.Lookup.class
                .getMethod("defineClass", byte[].class)
                .invoke(lookup, (Object) classFile);
    return lookup.in(defined);
  }

  private static MethodHandles.Lookup anonymous(
      Class<?> host, MethodHandles.Lookup lookup, byte[] classFile)
      throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("sun.misc.Unsafe");
    Field field = unsafe.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object instance = field.get(null);
    Method define =
        unsafe.getMethod("defineAnonymousClass", Class.class, byte[].class, Object[].class);
    Class<?> defined = (Class<?>) define.invoke(instance, host, classFile, null);
    unsafe.getMethod("ensureClassInitialized", Class.class).invoke(instance, defined);
    return (lookup == null ? MethodHandles.publicLookup() : lookup).in(defined);
  }
}
