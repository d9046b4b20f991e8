package com.acme.startup;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Lets go of loaders whose classes were called, as a server does that undeploys an application. */
public final class Unloaded {

  private static final int LOADERS = 20;

  private Unloaded() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final List<WeakReference<ClassLoader>> loaders = new ArrayList<WeakReference<ClassLoader>>();
    for (int i = 0; i < LOADERS; i++) {
      loaders.add(new WeakReference<ClassLoader>(calledTwice("name " + i)));
    }
    Poll.until(
        "all loaders are gone",
        new Poll.Condition() {
          @Override
          public boolean holds() {
            System.gc();
            for (WeakReference<ClassLoader> loader : loaders) {
              if (loader.get() != null) {
                return false;
              }
            }
            return true;
          }
        });
    Report.say("gone", loaders.size());
  }

  private static ClassLoader calledTwice(String name) throws Exception {
    Callable<String> callable = Loaders.isolated(name);
    callable.call();
    callable.call();
    return callable.getClass().getClassLoader();
  }
}
