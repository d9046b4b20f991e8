package com.acme.refresh;

import com.acme.launch.Gate;
import com.acme.launch.Poll;
import com.acme.launch.Report;
import com.acme.startup.Loaders;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Looks at the threads on which values are computed anew, and at what is left on them. */
public final class Refreshed {

  private static final InheritableThreadLocal<String> REQUEST =
      new InheritableThreadLocal<String>();
  private static final ThreadLocal<Object> LEFT = new ThreadLocal<Object>();
  private static final InheritableThreadLocal<Object> LEFT_TO_CHILDREN =
      new InheritableThreadLocal<Object>();

  private static final Gate GATE = new Gate();
  private static volatile int slowBodies;
  private static volatile Thread slowThread;
  private static volatile String slowRequest;
  private static volatile ClassLoader slowContext;
  private static volatile int leavingBodies;
  private static volatile boolean leftWasSeen;
  private static volatile Thread leavingThread;
  private static volatile boolean sameThread;
  private static volatile WeakReference<ClassLoader> leftLoader;

  private Refreshed() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    REQUEST.set("of main");
    final String first = slow("a");
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    URLClassLoader context = new URLClassLoader(new URL[0]);
    Thread.currentThread().setContextClassLoader(context);
    Poll.until(
        "a body runs behind the caller's back",
        () -> {
          requireEqual(first, slow("a"));
          return GATE.isReached();
        });
    Thread.currentThread().setContextClassLoader(before);
    boolean old = true;
    for (int i = 0; i < 1000; i++) {
      old &= slow("a").equals(first);
    }
    Report.say("meanwhile", old, slowBodies);
    GATE.open();
    Poll.until("the new value is there", () -> slow("a").equals("a2"));
    Report.say(
        "thread",
        slowThread.getName().matches("chorde-refresh-[0-9]+"),
        slowThread.isDaemon(),
        slowThread != Thread.currentThread(),
        slowContext == context,
        slowRequest);
    context.close();
    leave();
  }

  private static void requireEqual(Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new AssertionError(found + " in place of " + wanted);
    }
  }

  private static String slow(String name) {
    int body = ++slowBodies;
    if (body == 2) {
      slowThread = Thread.currentThread();
      slowContext = slowThread.getContextClassLoader();
      slowRequest = REQUEST.get();
      GATE.pass();
    }
    return name + Math.min(body, 2);
  }

  private static void leave() {
    Poll.until("three bodies ran on the pool", () -> leaving(1) > 0 && leavingBodies > 3);
    Report.say("left", sameThread, leftWasSeen);
    final WeakReference<ClassLoader> loader = leftLoader;
    Poll.until(
        "what was left is collected",
        () -> {
          System.gc();
          return loader.get() == null;
        });
    Report.say("collected", true);
  }

  static int leaving(int number) throws Exception {
    int body = ++leavingBodies;
    if (body > 1) {
      Thread thread = Thread.currentThread();
      leftWasSeen |= LEFT.get() != null || LEFT_TO_CHILDREN.get() != null;
      sameThread = Objects.equals(thread, leavingThread);
      leavingThread = thread;
      if (body == 2) {
        Callable<String> left = Loaders.isolated("left");
        leftLoader = new WeakReference<ClassLoader>(left.getClass().getClassLoader());
        LEFT.set(left);
        LEFT_TO_CHILDREN.set(Arrays.<Object>asList(left));
      }
    }
    return body;
  }
}
