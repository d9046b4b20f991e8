package com.acme.generated;

import com.acme.launch.Report;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Calls each public method of the classes that it is given: twice with the same arguments, and once
 * with a zero (or null) as the last of them.
 */
public final class Drive {

  private Drive() {}

  /** Runs it. */
  public static void main(String[] classNames) throws Exception {
    for (String name : classNames) {
      Class<?> type = Class.forName("com.acme.generated." + name);
      Method[] methods = type.getDeclaredMethods();
      Arrays.sort(
          methods,
          new Comparator<Method>() {
            @Override
            public int compare(Method a, Method b) {
              return a.toString().compareTo(b.toString());
            }
          });
      Object instance = type.getConstructor().newInstance();
      for (Method method : methods) {
        if (Modifier.isPublic(method.getModifiers()) && !isOfObject(method)) {
          drive(name + "." + method.getName(), method, instance);
        }
      }
    }
  }

  private static boolean isOfObject(Method method) {
    return method.getName().equals("equals") || method.getName().equals("hashCode");
  }

  private static void drive(String what, Method method, Object instance) throws Exception {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = of(types[i], i + 1);
    }
    Object first = method.invoke(instance, arguments);
    Object second = method.invoke(instance, arguments);
    if (types.length > 0) {
      arguments[types.length - 1] = of(types[types.length - 1], 0);
    }
    Report.say(what, first, second, method.invoke(instance, arguments));
  }

  private static Object of(Class<?> type, int number) {
    if (type == int.class) {
      return number;
    } else if (type == long.class) {
      return (long) number;
    } else if (type == float.class) {
      return (float) number;
    } else if (type == double.class) {
      return (double) number;
    } else if (type == byte.class) {
      return (byte) number;
    } else if (type == short.class) {
      return (short) number;
    } else if (type == char.class) {
      return (char) ('a' + number);
    } else if (type == boolean.class) {
      return number != 0;
    }
    return number == 0 ? null : String.valueOf(number);
  }
}
