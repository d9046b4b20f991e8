package com.acme.behaviour;

import com.acme.launch.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls the same few methods from many threads, and adds up what they return. */
public final class Threads {

  private static final int THREADS = 8;
  private static final int CALLS = 20_000;
  private static final int KEYS = 50;

  private Threads() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final Threads shared = new Threads();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<Long>> sums = new ArrayList<Future<Long>>();
    for (int thread = 0; thread < THREADS; thread++) {
      final int offset = thread;
      sums.add(
          pool.submit(
              new Callable<Long>() {
                @Override
                public Long call() {
                  long sum = 0;
                  for (int i = 0; i < CALLS; i++) {
                    int key = (i + offset) % KEYS;
                    sum += squared(key) + shared.length("k" + key, key) + sum(new int[] {key, 1});
                  }
                  return sum;
                }
              }));
    }
    for (Future<Long> sum : sums) {
      Report.say("sum", sum.get());
    }
    pool.shutdown();
  }

  static long squared(int number) {
    return (long) number * number;
  }

  long length(String text, long more) {
    return text.length() + more;
  }

  static int sum(int[] numbers) {
    return numbers[0] + numbers[1];
  }
}
