package io.chorde.agent.call;

import io.chorde.engine.Due;
import io.chorde.engine.Notices;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * Calls one woven method as the application does, in order to refresh what is due. It is this very
 * implementation, not one that overrides it: the handle comes from the call site's own lookup.
 *
 * <p>Thread-safe. Held by the method's class alone.
 */
final class Body {

  private final MethodHandles.Lookup woven;
  private final String nameAndDescriptor;
  private final boolean isStatic;
  private final Notices notices;
  private volatile MethodHandle handle;

  Body(MethodHandles.Lookup woven, String nameAndDescriptor, boolean isStatic, Notices notices) {
    this.woven = woven;
    this.nameAndDescriptor = nameAndDescriptor;
    this.isStatic = isStatic;
    this.notices = notices;
  }

  /**
   * A lookup that has what is due computed by the pool, and answers with what is there.
   *
   * @param lookup takes the receiver, if there is one, and the arguments
   */
  MethodHandle refreshing(MethodHandle lookup) throws ReflectiveOperationException {
    MethodHandles.Lookup own = MethodHandles.lookup();
    int count = lookup.type().parameterCount();
    MethodHandle refresh =
        own.findVirtual(
                Body.class,
                "refresh",
                MethodType.methodType(
                    Object.class, MethodHandle.class, Object.class, Object[].class))
            .bindTo(this)
            .bindTo(lookup)
            .asCollector(Object[].class, count)
            .asType(lookup.type().insertParameterTypes(0, Object.class));
    MethodHandle asIs =
        MethodHandles.dropArguments(
            MethodHandles.identity(Object.class), 1, lookup.type().parameterList());
    MethodHandle isDue =
        own.findStatic(Body.class, "isDue", MethodType.methodType(boolean.class, Object.class));
    return MethodHandles.foldArguments(MethodHandles.guardWithTest(isDue, refresh, asIs), lookup);
  }

  private static boolean isDue(Object answer) {
    return answer instanceof Due;
  }

  private Object refresh(final MethodHandle lookup, Object answer, final Object[] arguments) {
    Due due = (Due) answer;
    due.refreshBy(
        new Runnable() {
          @Override
          public void run() {
            call(arguments);
          }
        },
        new Callable<Object>() {
          @Override
          public Object call() throws Exception {
            return look(lookup, arguments);
          }
        });
    return WovenMethod.outcome(due.entry());
  }

  /** Null, which is no answer to a refresh, where an expression of the key throws, say. */
  private static Object look(MethodHandle lookup, Object[] arguments) {
    try {
      return lookup.invokeWithArguments(arguments);
    } catch (Throwable failure) {
      return null;
    }
  }

  private void call(Object[] arguments) {
    MethodHandle body;
    try {
      body = handle();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unknown) {
      notices.once(
          "refresh " + nameAndDescriptor,
          nameAndDescriptor + " cannot be refreshed in the background: " + unknown);
      return;
    }
    try {
      body.invokeWithArguments(Arrays.asList(arguments));
    } catch (Throwable thrownByTheBody) {
      // Counted where the body ended; there is no caller to throw it to.
      return;
    }
  }

  /** On the pool's thread, as to find it loads the classes that the method's type names. */
  private MethodHandle handle() throws ReflectiveOperationException {
    MethodHandle known = handle;
    if (known == null) {
      Class<?> owner = woven.lookupClass();
      int end = nameAndDescriptor.indexOf('(');
      String name = nameAndDescriptor.substring(0, end);
      MethodType type =
          MethodType.fromMethodDescriptorString(
              nameAndDescriptor.substring(end), owner.getClassLoader());
      known =
          isStatic
              ? woven.findStatic(owner, name, type)
              : woven.findSpecial(owner, name, type, owner);
      // The last argument of a method with varargs is an array already.
      known = known.asFixedArity();
      handle = known;
    }
    return known;
  }
}
