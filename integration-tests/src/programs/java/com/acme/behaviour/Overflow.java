package com.acme.behaviour;

import com.acme.launch.Report;

/** Runs out of stack in cached methods, and calls cached methods for the first time close to it. */
public final class Overflow {

  private Overflow() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Report.say("caught", overflows(), overflows());
    Report.say("afterwards", depth(10), depth(10), depth(11));
    Edge edge = new Edge();
    Report.say("at the edge", edge.reach(), edge.reach());
    for (int call = 1; call <= 2; call++) {
      Report.say(
          "back from the edge " + call,
          First.one(1, "a"),
          First.two("a", 1L, 2.0),
          First.three(new int[] {1}),
          new First().four('a', true, null));
    }
  }

  private static boolean overflows() {
    try {
      endless(0, "");
      return false;
    } catch (StackOverflowError e) {
      return true;
    }
  }

  static long endless(int depth, String text) {
    return 1 + endless(depth + 1, text);
  }

  static int depth(int levels) {
    Report.ran("depth");
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }

  /** Comes back from the end of the stack, and tries at each level until all calls succeed. */
  private static final class Edge {
    private boolean succeeded;
    private boolean otherFailure;

    String reach() {
      succeeded = false;
      otherFailure = false;
      descend();
      return succeeded + " " + otherFailure;
    }

    private void descend() {
      try {
        descend();
      } catch (StackOverflowError e) {
        // Too close still; the level above tries.
      }
      if (!succeeded) {
        try {
          int sum = First.one(1, "a") + First.two("a", 1L, 2.0) + First.three(new int[] {1});
          succeeded = sum + new First().four('a', true, null) > 0;
        } catch (StackOverflowError e) {
          succeeded = false;
        } catch (Throwable e) {
          otherFailure = true;
          throw e;
        }
      }
    }
  }

  /** Not called before. */
  static final class First {
    static int one(int number, String text) {
      return 1;
    }

    static int two(String text, long number, double other) {
      return 2;
    }

    static int three(int[] numbers) {
      return 3;
    }

    int four(char letter, boolean flag, Object any) {
      return 4;
    }
  }
}
