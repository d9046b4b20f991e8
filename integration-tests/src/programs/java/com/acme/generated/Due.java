package com.acme.generated;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.lang.reflect.Method;

/** Calls a static method {@code due} of a generated class for as long as it should be due. */
public final class Due {

  private static final int CALLS = 200;

  private Due() {}

  /** The simple names of the classes, which have one method {@code of(int)}. */
  public static void main(String[] classNames) throws Exception {
    for (String name : classNames) {
      final Method target = Class.forName("com.acme.generated." + name).getMethod("of", int.class);
      final Object[] first = {target.invoke(null, 1)};
      final int[] calls = {0};
      Poll.until(
          "it was due for some time",
          () -> {
            if (!first[0].equals(target.invoke(null, 1))) {
              throw new AssertionError("another value");
            }
            return ++calls[0] == CALLS;
          });
      Report.say(name, calls[0]);
    }
  }
}
