package io.chorde.agent;

import io.chorde.engine.FixedRefreshPool;
import java.lang.reflect.Field;

/**
 * Takes from a thread of the pool what refreshes left in its thread locals: the next refresh may be
 * another application's, and what is left keeps the classes alive that it is of.
 *
 * <p>The JDK has no way to ask for that, so the fields of {@link Thread} are set; the gate has
 * opened their package to the agent. Where that fails, nothing is erased. Thread-safe.
 */
final class ThreadLocalEraser implements FixedRefreshPool.Cleaner {

  private final Field locals;
  private final Field inheritable;

  ThreadLocalEraser() {
    locals = field("threadLocals");
    inheritable = field("inheritableThreadLocals");
  }

  private static Field field(String name) {
    try {
      Field field = Thread.class.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException | RuntimeException refused) {
      return null;
    }
  }

  @Override
  public void clean() {
    erase(locals);
    erase(inheritable);
  }

  private static void erase(Field field) {
    if (field != null) {
      try {
        field.set(Thread.currentThread(), null);
      } catch (IllegalAccessException cannotBe) {
        return;
      }
    }
  }
}
