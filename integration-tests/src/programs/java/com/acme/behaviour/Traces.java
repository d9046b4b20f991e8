package com.acme.behaviour;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.nio.charset.Charset;
import java.security.Security;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.management.MBeanServerFactory;

/**
 * Calls methods until values were evicted and others were computed again, and then looks what there
 * is in the JVM. With an argument it asks for a log manager of its own, at last.
 */
public final class Traces {

  private static final int NUMBERS = 30_000;

  private Traces() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int sum = 0;
    for (int i = 0; i < 2 * NUMBERS; i++) {
      sum += evicted(i % NUMBERS) + keyed("text" + i % 100);
    }
    Report.say("sum", sum);
    Poll.until(
        "a value was computed again",
        new Poll.Condition() {
          @Override
          public boolean holds() {
            refreshed(1);
            return Report.runs("refreshed") > 1;
          }
        });
    Report.say("threads", threads().toArray());
    // One of them is a line break.
    Report.say("properties", properties().toString().replaceAll("\\s", " "));
    Report.say(
        "defaults",
        Charset.defaultCharset(),
        Locale.getDefault(),
        TimeZone.getDefault().getID(),
        Thread.getDefaultUncaughtExceptionHandler(),
        Security.getProviders());
    Report.say("MBean servers", MBeanServerFactory.findMBeanServer(null).size());
    if (arguments.length > 0) {
      System.setProperty("java.util.logging.manager", OwnLogManager.class.getName());
      Report.say("log manager", LogManager.getLogManager().getClass());
    }
  }

  private static Set<String> threads() {
    Set<String> threads = new TreeSet<String>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      threads.add(thread.getName() + (thread.isDaemon() ? " (daemon)" : ""));
    }
    return threads;
  }

  /** But for what says how the JVM was started; Java 8 puts any agent on the class path. */
  private static Map<Object, Object> properties() {
    Map<Object, Object> properties = new TreeMap<Object, Object>(System.getProperties());
    properties.remove("launch.warm");
    properties.remove("sun.java.command");
    properties.remove("java.class.path");
    properties.remove("user.dir");
    return properties;
  }

  static int evicted(int number) {
    return number + 1;
  }

  static int keyed(String text) {
    return text.length();
  }

  static int refreshed(int number) {
    Report.ran("refreshed");
    return number;
  }

  /** What an application server brings along. */
  public static final class OwnLogManager extends LogManager {}
}
