package com.acme.failures;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Methods that work once and fail from then on. */
public final class Stale {

  private boolean worked;

  private Stale() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    say("reference", new Stale()::reference);
    say("long", new Stale()::ofLong);
    say("double", new Stale()::ofDouble);
    say("boolean", new Stale()::ofBoolean);
    say("array", new Stale()::array);
    say("null", new Stale()::ofNull);
    say("synchronized", new Stale()::ofSynchronized);
  }

  /** What callers get after the ttl, while bodies fail; and what at last. */
  private static void say(final String what, final Callable<?> call) {
    final Object first = called(call);
    spoil(first);
    final Object[] old = {null};
    Poll.until(
        "the body of " + what + " has failed",
        () -> {
          old[0] = called(call);
          return Report.runs(what) > 1;
        });
    spoil(old[0]);
    Object again = called(call);
    String instead = Arrays.deepToString(new Object[] {old[0], again});
    final Object[] last = {null};
    Poll.until(
        what + " throws",
        () -> {
          last[0] = called(call);
          return last[0] instanceof Exception;
        });
    Exception thrown = (Exception) last[0];
    Report.say(
        what,
        instead,
        thrown.getClass().getSimpleName(),
        thrown.getMessage(),
        thrown.getStackTrace()[0].getMethodName(),
        thrown.getSuppressed().length,
        thrown.getCause());
  }

  /** What a caller does to what it got. */
  private static void spoil(Object result) {
    if (result instanceof int[]) {
      ((int[]) result)[1] = -1;
    }
  }

  private static Object called(Callable<?> call) {
    try {
      return call.call();
    } catch (Exception thrown) {
      return thrown;
    }
  }

  private boolean works(String what) {
    Report.ran(what);
    boolean first = !worked;
    worked = true;
    return first;
  }

  String reference() throws IOException {
    if (works("reference")) {
      return "old";
    }
    throw new IOException("of reference");
  }

  long ofLong() {
    if (works("long")) {
      return 1L << 40;
    }
    throw new IllegalStateException("of long");
  }

  double ofDouble() throws IOException {
    if (works("double")) {
      return 0.5;
    }
    throw new IOException("of double");
  }

  boolean ofBoolean() {
    if (works("boolean")) {
      return true;
    }
    throw new IllegalStateException("of boolean");
  }

  int[] array() {
    if (works("array")) {
      return new int[] {1, 2};
    }
    throw new IllegalStateException("of array");
  }

  String ofNull() {
    if (works("null")) {
      return null;
    }
    throw new IllegalStateException("of null");
  }

  synchronized int ofSynchronized() {
    if (works("synchronized")) {
      return 3;
    }
    throw new IllegalStateException("of synchronized");
  }
}
