package com.acme.launch;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts a program, if need be only when its classes will be woven as they are loaded; and says at
 * its end how often bodies ran.
 */
public final class Launch {

  /** The system property that makes it wait. */
  public static final String WARM = "launch.warm";

  private Launch() {}

  /** The program's class, and what its main takes. */
  public static void main(String[] arguments) throws Throwable {
    if (Boolean.getBoolean(WARM)) {
      Probe.awaitCaching();
    }
    String[] rest = new String[arguments.length - 1];
    System.arraycopy(arguments, 1, rest, 0, rest.length);
    try {
      Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    Report.sayRuns();
  }
}
