package com.acme.results;

import com.acme.launch.Report;
import java.io.IOException;

/** Catches what methods throw, and looks at it closely. */
public final class Thrown {

  private static final IllegalStateException PREPARED = new IllegalStateException("prepared");

  private int failures = 1;

  private Thrown() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    try {
      prepared("a");
      Report.say("same instance", "nothing was thrown");
    } catch (IllegalStateException e) {
      Report.say("same instance", e == PREPARED, e.getStackTrace().length);
    }
    for (int call = 1; call <= 2; call++) {
      try {
        fresh(3);
      } catch (IOException e) {
        StackTraceElement[] trace = e.getStackTrace();
        // The whole trace, with its line numbers: nothing of ours may stand in it.
        Report.say("fresh " + call, e.getMessage(), trace.length, trace[0], trace[1]);
      }
      try {
        error(1L);
      } catch (LinkageError e) {
        Report.say("error " + call, e.getMessage(), e.getStackTrace().length);
      }
    }
    Thrown flaky = new Thrown();
    Report.say("flaky", flaky.caught(1), flaky.caught(1), flaky.caught(1));
    Report.say("suppressed", suppressing(1), suppressing(1));
    Report.say("generic", sneaky(1), sneaky(1));
  }

  private String caught(int number) {
    try {
      return flaky(number);
    } catch (IllegalArgumentException e) {
      return "failed";
    }
  }

  static String prepared(String text) {
    Report.ran("prepared");
    throw PREPARED;
  }

  static String fresh(int depth) throws IOException {
    Report.ran("fresh");
    throw new IOException("at depth " + depth);
  }

  static int error(long number) {
    Report.ran("error");
    throw new LinkageError("error " + number);
  }

  /** Fails once, then works. */
  String flaky(int number) {
    Report.ran("flaky");
    if (failures-- > 0) {
      throw new IllegalArgumentException();
    }
    return "worked";
  }

  private static String suppressing(int number) {
    try (Resource resource = new Resource()) {
      return use(resource.name(), number);
    } catch (IllegalStateException e) {
      return e.getMessage() + " " + e.getSuppressed().length;
    }
  }

  static String use(String name, int number) {
    Report.ran("suppressed");
    throw new IllegalStateException(name + number);
  }

  private static String sneaky(int number) {
    try {
      return Thrown.<RuntimeException>raise(number);
    } catch (Exception e) {
      return e.getClass().getName();
    }
  }

  /** A checked exception that no signature announces. */
  @SuppressWarnings("unchecked")
  static <E extends Exception> String raise(int number) throws E {
    Report.ran("generic");
    throw (E) new IOException("raised " + number);
  }

  /** Fails when it is closed, too. */
  static final class Resource implements AutoCloseable {
    String name() {
      return "resource ";
    }

    @Override
    public void close() {
      throw new IllegalArgumentException();
    }
  }
}
