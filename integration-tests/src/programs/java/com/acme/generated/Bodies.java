package com.acme.generated;

import com.acme.launch.Gate;
import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.FutureTask;

/**
 * What generated classes do in their methods of the same names; the first argument is the class's
 * name, as each has counts of its own.
 */
public final class Bodies {

  private static volatile Gate gate;
  private static volatile Thread refreshing;

  private Bodies() {}

  /** The simple names of the classes. */
  public static void main(String[] classNames) throws Exception {
    for (String name : classNames) {
      drive(name);
    }
  }

  private static void drive(final String name) throws Exception {
    Poll.until("it is cached", () -> call(name, "ttl").equals(call(name, "ttl")));
    final Object first = call(name, "ttl");
    Poll.until("it has expired", () -> !call(name, "ttl").equals(first));
    Report.say(name + " ttl", true);

    Object thrown = call(name, "exceptions");
    Report.say(name + " exceptions", thrown == call(name, "exceptions"), thrown);

    Object old = call(name, "stale");
    Poll.until("it fails", () -> call(name, "stale").equals(old) && runs(name, "stale") > 1);
    Report.say(name + " stale", old, call(name, "stale"));
    Poll.until("it is thrown", () -> call(name, "stale") instanceof Exception);

    driveFlight(name);
    driveCaller(name);
    drivePool(name);
  }

  private static void driveFlight(final String name) throws Exception {
    gate = new Gate();
    FutureTask<Object> owner = new FutureTask<Object>(() -> call(name, "flight"));
    FutureTask<Object> joining = new FutureTask<Object>(() -> call(name, "flight"));
    new Thread(owner).start();
    gate.awaitReached();
    Thread waiter = new Thread(joining);
    waiter.start();
    Poll.until("it waits", () -> waiter.getState() == Thread.State.TIMED_WAITING);
    gate.open();
    Report.say(name + " flight", owner.get(), joining.get());
  }

  private static void driveCaller(final String name) throws Exception {
    final Object first = call(name, "caller");
    Poll.until("it is computed anew", () -> !call(name, "caller").equals(first));
    Report.say(name + " caller", refreshing == Thread.currentThread());
  }

  /** Calls go on, and get what they get, until the value has expired. */
  private static void drivePool(final String name) throws Exception {
    final Object first = call(name, "pool");
    Poll.until("it is computed again", () -> !call(name, "pool").equals(first));
    Report.say(name + " pool", refreshing.getName().replaceFirst("-[0-9]+$", ""));
  }

  private static int runs(String name, String method) {
    return Report.runs(name + "." + method);
  }

  /** What the method returns, or what it throws. */
  private static Object call(String name, String method) throws Exception {
    Class<?> type = Class.forName("com.acme.generated." + name);
    Method target = type.getMethod(method, String.class);
    try {
      return target.invoke(null, name);
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  /** Another value each time. */
  public static Object ttl(String name) {
    return runs(name, "ttl");
  }

  /** Never returns. */
  public static Object exceptions(String name) {
    throw new IllegalStateException("kept");
  }

  /** Works once. */
  public static Object stale(String name) {
    if (runs(name, "stale") > 1) {
      throw new IllegalStateException("stale");
    }
    return "value";
  }

  /** Waits. */
  public static Object flight(String name) {
    gate.pass();
    return runs(name, "flight");
  }

  /** Another value each time. */
  public static Object caller(String name) {
    refreshing = Thread.currentThread();
    return runs(name, "caller");
  }

  /** Another value each time. */
  public static Object pool(String name) {
    refreshing = Thread.currentThread();
    return runs(name, "pool");
  }
}
