package com.acme.expressions;

import com.acme.launch.Launch;
import com.acme.launch.Poll;
import com.acme.launch.Report;
import com.acme.startup.Loaders;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Lets go of loaders whose classes have expressions at work. */
public final class Unloading {

  private static final int LOADERS = 5;

  private Unloading() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final List<WeakReference<ClassLoader>> loaders = new ArrayList<WeakReference<ClassLoader>>();
    for (int i = 0; i < LOADERS; i++) {
      loaders.add(new WeakReference<ClassLoader>(cached("name " + i)));
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

  private static ClassLoader cached(String name) throws Exception {
    final Callable<String> callable = Loaders.isolated(name);
    if (Boolean.getBoolean(Launch.WARM)) {
      Poll.until(
          "it is cached",
          new Poll.Condition() {
            @Override
            public boolean holds() throws Exception {
              return callable.call().equals(callable.call());
            }
          });
    }
    return callable.getClass().getClassLoader();
  }
}
