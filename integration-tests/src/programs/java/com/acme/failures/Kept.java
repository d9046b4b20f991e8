package com.acme.failures;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Methods whose exceptions a rule names. */
public final class Kept {

  private Kept() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final Kept kept = new Kept();
    say("reference", () -> reference(1));
    say("int", () -> ofInt(1));
    say("long", () -> kept.ofLong(1));
    say("double", () -> kept.ofDouble(1));
    say("boolean", () -> kept.ofBoolean(1));
    say("array", () -> array(1));
    say("subclass", () -> subclass(1));
    say("unnamed", () -> unnamed(1));
    say("error", () -> error(1));
    say("synchronized", () -> kept.ofSynchronized(1));
    say("static synchronized", () -> ofSynchronizedClass(1));
    Report.say("monitors", Thread.holdsLock(kept), Thread.holdsLock(Kept.class));
    Thread other = new Thread(() -> Report.say("another thread", thrown(() -> kept.lock())));
    other.start();
    other.join();
    block(kept);
    initializer();
    expire();
  }

  /** Whether two calls throw the same object, of which kind, and from where. */
  private static void say(String what, Callable<?> call) {
    Throwable first = thrown(call);
    Throwable second = thrown(call);
    Report.say(
        what,
        first.getClass().getSimpleName(),
        first.getStackTrace()[0].getMethodName(),
        second.getStackTrace()[0].getMethodName());
    Report.say("the same " + what, first == second);
  }

  private static Throwable thrown(Callable<?> call) {
    try {
      Object result = call.call();
      return new AssertionError("returned " + result);
    } catch (Throwable thrown) {
      return thrown;
    }
  }

  /** A cached exception leaves a synchronized block as any other does. */
  private static void block(Kept kept) {
    String seen = "nothing";
    try {
      synchronized (kept) {
        kept.ofSynchronized(1);
      }
    } catch (IOException e) {
      seen = e.getMessage();
    }
    Report.say("block", seen, Thread.holdsLock(kept));
  }

  private static void initializer() {
    Throwable first = thrown(() -> Initialized.number);
    Throwable second = thrown(() -> Initialized.number);
    Report.say(
        "initializer",
        first.getClass().getSimpleName(),
        String.valueOf(first.getCause()),
        second.getClass().getSimpleName());
  }

  private static void expire() {
    final Throwable first = thrown(() -> expiring(1));
    Poll.until("the exception has expired", () -> thrown(() -> expiring(1)) != first);
    Report.say("expired", first.getMessage());
  }

  Object lock() {
    synchronized (this) {
      return "got it";
    }
  }

  static String reference(int number) throws IOException {
    Report.ran("reference");
    throw new IOException("of reference");
  }

  static int ofInt(int number) throws IOException {
    Report.ran("int");
    throw new IOException("of int");
  }

  long ofLong(long number) throws IOException {
    Report.ran("long");
    throw new IOException("of long");
  }

  double ofDouble(double number) throws IOException {
    Report.ran("double");
    throw new IOException("of double");
  }

  boolean ofBoolean(int number) throws IOException {
    Report.ran("boolean");
    throw new IOException("of boolean");
  }

  static byte[] array(int number) throws IOException {
    Report.ran("array");
    throw new IOException("of array");
  }

  static String subclass(int number) throws IOException {
    Report.ran("subclass");
    throw new FileNotFoundException("of subclass");
  }

  static String unnamed(int number) {
    Report.ran("unnamed");
    throw new IllegalStateException("of unnamed");
  }

  static int error(int number) {
    Report.ran("error");
    throw new LinkageError("of error");
  }

  synchronized int ofSynchronized(int number) throws IOException {
    Report.ran("synchronized");
    throw new IOException("of synchronized");
  }

  static synchronized long ofSynchronizedClass(int number) throws IOException {
    Report.ran("static synchronized");
    throw new IOException("of static synchronized");
  }

  static String expiring(int number) throws IOException {
    throw new IOException("expiring");
  }

  /** Cannot be initialized. */
  static final class Initialized {
    static int number = failed("kept");

    private Initialized() {}

    static int failed(String text) {
      Report.ran("initializer");
      throw new IllegalArgumentException(text);
    }
  }
}
