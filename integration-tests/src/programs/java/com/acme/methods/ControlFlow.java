package com.acme.methods;

import com.acme.launch.Report;
import java.util.ArrayList;
import java.util.List;

/** Calls methods whose bodies jump: the verifier must accept them with the lookup before. */
public final class ControlFlow {

  private int state = 3;

  private ControlFlow() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Report.say("fibonacci", fibonacci(20));
    ControlFlow flow = new ControlFlow();
    Report.say("recursive instance", flow.paths(6, 6));
    for (int call = 1; call <= 2; call++) {
      Report.say("finally " + call, cleaned("12"), cleaned("x"), cleaned(""), cleaned(null));
      Report.say("loops " + call, primes(30), primes(2));
      Report.say("switch " + call, named(1), named(1000), named(-1), kind("add"), kind("?"));
      Report.say("locks " + call, flow.locked("a", 2L), flow.locked("bb", 3L));
      Report.say("reassigned " + call, reassigned(5, 2.5, "x"), reassigned(6, 2.5, "x"));
      Report.say("locals " + call, locals(1, 2L, 3f, 4.0, true));
    }
  }

  static long fibonacci(int n) {
    Report.ran("fibonacci");
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  }

  long paths(int right, int down) {
    Report.ran("recursive instance");
    return right == 0 || down == 0 ? 1 : paths(right - 1, down) + paths(right, down - 1);
  }

  static String cleaned(String text) {
    Report.ran("finally");
    StringBuilder steps = new StringBuilder();
    try {
      try {
        if (text.isEmpty()) {
          return steps.append("empty ").toString();
        }
        steps.append(Integer.parseInt(text));
      } catch (NumberFormatException e) {
        steps.append("no number");
        throw new IllegalArgumentException(e);
      } finally {
        steps.append(" inner");
      }
    } catch (IllegalArgumentException | NullPointerException e) {
      return steps.append(' ').append(e.getClass().getSimpleName()).toString();
    } finally {
      Report.ran("finally blocks");
    }
    return steps.append(" done").toString();
  }

  static List<Integer> primes(int below) {
    Report.ran("loops");
    List<Integer> primes = new ArrayList<Integer>();
    search:
    for (int candidate = 2; candidate < below; candidate++) {
      for (int divisor = 2; divisor * divisor <= candidate; divisor++) {
        if (candidate % divisor == 0) {
          continue search;
        }
      }
      primes.add(candidate);
      while (primes.size() > 9) {
        break search;
      }
    }
    return primes;
  }

  static String named(int number) {
    Report.ran("switch");
    String name;
    switch (number) {
      case 0:
      case 1:
        name = "few";
        break;
      case 1000:
        return "many";
      default:
        name = number < 0 ? "negative" : "some";
    }
    return name;
  }

  static int kind(String operation) {
    Report.ran("switch");
    switch (operation) {
      case "add":
        return 1;
      case "remove":
        return 2;
      default:
        return -1;
    }
  }

  long locked(String text, long factor) {
    Report.ran("locks");
    synchronized (this) {
      synchronized (text) {
        for (int i = 0; i < text.length(); i++) {
          factor *= state;
        }
      }
      return factor;
    }
  }

  static String reassigned(int number, double factor, String text) {
    Report.ran("reassigned");
    number = (int) (number * factor);
    factor = number;
    text = text + number + factor;
    return text;
  }

  static double locals(int a, long b, float c, double d, boolean e) {
    Report.ran("locals");
    double sum = 0;
    if (e) {
      long l = b + a;
      double m = l * d;
      sum += m;
    } else {
      Object o = "never";
      sum += o.hashCode();
    }
    {
      int i = a;
      float f = c;
      sum += i + f;
    }
    boolean both = e && a > 0 || d < 0;
    return both ? sum : -sum;
  }
}
