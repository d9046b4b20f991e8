package com.acme.flights;

import com.acme.launch.Report;
import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A thousand virtual threads that ask for the same thing. */
public final class VirtualThreads {

  private static final int THREADS = 1000;
  private static final AtomicInteger RIGHT = new AtomicInteger();

  private VirtualThreads() {}

  /** With an argument, one of them blocks where it cannot leave its carrier. */
  public static void main(String[] arguments) throws Exception {
    // By reflection, as this is compiled against Java 8.
    final Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
    final CountDownLatch done = new CountDownLatch(THREADS);
    for (int i = 0; i < THREADS; i++) {
      start.invoke(
          null,
          (Runnable)
              () -> {
                if (cold("v").equals("v")) {
                  RIGHT.incrementAndGet();
                }
                done.countDown();
              });
    }
    done.await(30, TimeUnit.SECONDS);
    Report.say("right", RIGHT.get());
    if (arguments.length > 0) {
      ((Thread) start.invoke(null, (Runnable) () -> Report.say("pinned", Pinning.NUMBER))).join();
    }
  }

  static String cold(String name) {
    Report.ran("cold");
    pause();
    return name;
  }

  static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Blocks in its initializer. */
  static final class Pinning {
    static final Integer NUMBER = number();

    private Pinning() {}

    private static Integer number() {
      pause();
      return 1;
    }
  }
}
