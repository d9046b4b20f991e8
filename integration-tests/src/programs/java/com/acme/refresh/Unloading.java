package com.acme.refresh;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import com.acme.startup.Loaders;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Lets go of loaders whose values were computed anew. */
public final class Unloading {

  private static final int LOADERS = 5;

  private Unloading() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final List<WeakReference<ClassLoader>> loaders = new ArrayList<WeakReference<ClassLoader>>();
    for (int i = 0; i < LOADERS; i++) {
      loaders.add(new WeakReference<ClassLoader>(refreshed("name " + i)));
    }
    Poll.until(
        "all loaders are gone",
        () -> {
          System.gc();
          for (WeakReference<ClassLoader> loader : loaders) {
            if (loader.get() != null) {
              return false;
            }
          }
          return true;
        });
    Report.say("gone", loaders.size());
  }

  private static ClassLoader refreshed(String name) throws Exception {
    final Callable<String> callable = Loaders.isolated(name);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(callable.getClass().getClassLoader());
    final String first = callable.call();
    if (!first.equals(callable.call())) {
      throw new AssertionError("not cached");
    }
    Poll.until("it is computed anew", () -> !callable.call().equals(first));
    thread.setContextClassLoader(before);
    return callable.getClass().getClassLoader();
  }
}
