package com.acme.startup;

import com.acme.launch.Report;

/** Has another agent retransform the class whose methods it calls, before and after. */
public final class Retransformed {

  private Retransformed() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Target target = new Target();
    for (int round = 1; round <= 3; round++) {
      Report.say("static " + round, Target.ofStatic(1));
      Report.say("instance " + round, target.ofInstance("a"));
      OtherAgent.retransform(Target.class);
    }
    Report.say("seen by the other agent", OtherAgent.seen() >= 3);
  }

  static final class Target {
    static String ofStatic(int number) {
      Report.ran("static");
      return "static " + number;
    }

    String ofInstance(String text) {
      Report.ran("instance");
      return "instance " + text;
    }
  }
}
