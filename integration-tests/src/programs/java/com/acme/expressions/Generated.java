package com.acme.expressions;

import com.acme.launch.Report;
import java.lang.reflect.Method;

/**
 * Calls {@code Object of(String, int)}, static, and {@code at}, not static, of generated classes.
 */
public final class Generated {

  private Generated() {}

  /** The simple names of the classes. */
  public static void main(String[] classNames) throws Exception {
    for (String name : classNames) {
      call(name, "of", "a", 1);
      call(name, "at", "a", 1);
    }
    Active.await();
    for (String name : classNames) {
      for (String method : new String[] {"of", "at"}) {
        Report.say(
            name + "." + method,
            call(name, method, "b", 1),
            call(name, method, "b", 2),
            call(name, method, "c", -1),
            call(name, method, "c", -1),
            call(name, method, null, 1),
            call(name, method, null, 1));
      }
    }
  }

  private static Object call(String name, String method, String text, int number) throws Exception {
    Class<?> type = Class.forName("com.acme.generated." + name);
    Method target = type.getMethod(method, String.class, int.class);
    return target.invoke(type.getConstructor().newInstance(), text, number);
  }
}
