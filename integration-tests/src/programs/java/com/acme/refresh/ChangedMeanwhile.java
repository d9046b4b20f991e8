package com.acme.refresh;

import com.acme.launch.Gate;
import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Changes arguments between the call and the body that computes its value anew, and while that
 * runs. There is one thread in the pool.
 */
public final class ChangedMeanwhile {

  private static volatile Gate ofBody;
  private static final Gate OF_BLOCKER = new Gate();
  private static volatile int fences;
  private static volatile int blockers;

  private ChangedMeanwhile() {}

  /** An id that can change. */
  static final class Id {
    volatile int number;

    Id(int number) {
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Id && ((Id) other).number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    final Id id = new Id(1);
    during("equal object", () -> ofId(id), () -> id.number = 2);
    Report.say("equal object", ofId(new Id(1)), ofId(new Id(2)));

    final int[] numbers = {1, 1};
    during("array", () -> ofArray(numbers), () -> numbers[0] = 2);
    Report.say("array", ofArray(new int[] {1, 1}), ofArray(new int[] {2, 1}));

    final List<Integer> list = new ArrayList<Integer>(Arrays.asList(1));
    during("list", () -> ofList(list), () -> list.set(0, 2));
    Report.say("list", ofList(Arrays.asList(1)), ofList(Arrays.asList(2)));

    final Id other = new Id(1);
    during("expression", () -> byNumber(other), () -> other.number = 2);
    Report.say("expression", byNumber(new Id(1)), byNumber(new Id(2)));

    before();
  }

  /** Has the value computed anew, and changes the argument while that runs. */
  private static void during(String what, final Runnable call, Runnable change) {
    final Gate gate = new Gate();
    call.run();
    ofBody = gate;
    Poll.until(
        what + " is computed anew",
        () -> {
          call.run();
          return gate.isReached();
        });
    ofBody = null;
    change.run();
    gate.open();
    fence();
  }

  /** The pool is busy until the argument has changed. */
  private static void before() {
    final Id id = new Id(3);
    ofId(id);
    final int[] numbers = {3, 3};
    ofArray(numbers);
    Poll.until(
        "the pool is busy",
        () -> {
          blocker(1);
          return OF_BLOCKER.isReached();
        });
    for (int i = 0; i < 20; i++) {
      // Both are due long since.
      ofId(id);
      ofArray(numbers);
    }
    id.number = 4;
    numbers[0] = 4;
    OF_BLOCKER.open();
    fence();
    Report.say("before", ofId(new Id(3)), ofId(new Id(4)), ofArray(new int[] {3, 3}));
  }

  /** Returns when the pool's one thread has done what it had to do. */
  private static void fence() {
    final int before = fences;
    Poll.until(
        "the pool came by",
        () -> {
          fence(before);
          return fences > before + 1;
        });
  }

  static int fence(int number) {
    return ++fences;
  }

  static int blocker(int number) {
    if (++blockers > 1) {
      OF_BLOCKER.pass();
    }
    return number;
  }

  private static void passOnPool() {
    Gate gate = ofBody;
    if (gate != null && Thread.currentThread().getName().startsWith("chorde-refresh")) {
      gate.pass();
    }
  }

  static int ofId(Id id) {
    passOnPool();
    return id.number;
  }

  static int ofArray(int[] numbers) {
    passOnPool();
    return numbers[0];
  }

  static int ofList(List<Integer> list) {
    passOnPool();
    return list.get(0);
  }

  static int byNumber(Id id) {
    passOnPool();
    return id.number;
  }
}
