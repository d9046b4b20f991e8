package com.acme.startup;

import com.acme.launch.Poll;
import java.util.concurrent.Callable;

/** All its classes are loaded and called before anything can be woven, and called until it is. */
public final class Early {

  private static int bodies;

  private Early() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final Early early = new Early();
    final Other other = new Other();
    final Callable<String> isolated = Loaders.isolated("early");
    System.out.println(ofMain(1) != ofMain(1) || early.ofInstance(1) > 0);
    Poll.until(
        "methods of classes that were loaded before are cached",
        new Poll.Condition() {
          @Override
          public boolean holds() throws Exception {
            return ofMain(1) == ofMain(1)
                && early.ofInstance(1) == early.ofInstance(1)
                && other.ofOther("a") == other.ofOther("a")
                && isolated.call().equals(isolated.call());
          }
        });
    System.out.println("cached");
  }

  private static int ofMain(int number) {
    return ++bodies;
  }

  private int ofInstance(int number) {
    return ++bodies;
  }

  static final class Other {
    int ofOther(String text) {
      return ++bodies;
    }
  }
}
