package com.acme.methods;

import com.acme.launch.Report;
import java.util.Arrays;
import java.util.List;

/** Calls each kind of method of one class twice with the same arguments. */
public class MethodKinds {

  /** Runs it. */
  public static void main(String[] arguments) {
    MethodKinds kinds = new MethodKinds();
    Report.say("static", ofStatic("a"), ofStatic("a"), ofStatic("b"));
    Report.say("private", kinds.ofPrivate("a"), kinds.ofPrivate("a"));
    Report.say("private static", ofPrivateStatic(1), ofPrivateStatic(1));
    Report.say("final", kinds.ofFinal("a"), kinds.ofFinal("a"));
    Report.say("synchronized", kinds.ofSynchronized("a"), kinds.ofSynchronized("a"));
    Report.say("static synchronized", ofStaticSynchronized("a"), ofStaticSynchronized("a"));
    Report.say("self-invoked", kinds.invoking("a"), kinds.invoking("a"));
    Report.say(
        "overloaded", kinds.over(1), kinds.over(1L), kinds.over("1"), kinds.over((Object) 1));
    Report.say(
        "overloaded", kinds.over(1), kinds.over(1L), kinds.over("1"), kinds.over((Object) 1));
    Report.say("varargs", sum(1, 2, 3), sum(1, 2, 3), sum(), sum(), sum(1, 2));
    Report.say("arrays", reversed(new String[] {"a", "b"}), reversed(new String[] {"a", "b"}));
    Report.say("generic", largest(Arrays.asList(1, 3, 2)), largest(Arrays.asList(1, 3, 2)));
    Report.say("generic", largest(Arrays.asList("x", "y")), largest(Arrays.asList("x", "y")));
    Report.say("no arguments", kinds.version(), kinds.version(), staticVersion(), staticVersion());
    Report.say("strict", product(0.1, 3), product(0.1, 3));
  }

  static String ofStatic(String text) {
    Report.ran("static");
    return "static " + text;
  }

  private String ofPrivate(String text) {
    Report.ran("private");
    return "private " + text;
  }

  private static int ofPrivateStatic(int number) {
    Report.ran("private static");
    return number + 1;
  }

  final String ofFinal(String text) {
    Report.ran("final");
    return "final " + text;
  }

  synchronized String ofSynchronized(String text) {
    Report.ran("synchronized");
    return "synchronized " + text + " " + Thread.holdsLock(this);
  }

  static synchronized String ofStaticSynchronized(String text) {
    Report.ran("static synchronized");
    return "static synchronized " + text + " " + Thread.holdsLock(MethodKinds.class);
  }

  String invoking(String text) {
    return this.invoked(text) + invoked(text);
  }

  String invoked(String text) {
    Report.ran("self-invoked");
    return text + "!";
  }

  String over(int number) {
    Report.ran("overloaded");
    return "int " + number;
  }

  String over(long number) {
    Report.ran("overloaded");
    return "long " + number;
  }

  String over(String text) {
    Report.ran("overloaded");
    return "String " + text;
  }

  String over(Object any) {
    Report.ran("overloaded");
    return "Object " + any;
  }

  static long sum(long... numbers) {
    Report.ran("varargs");
    long sum = 0;
    for (long number : numbers) {
      sum += number;
    }
    return sum;
  }

  static String[] reversed(String[] texts) {
    Report.ran("arrays");
    String[] reversed = new String[texts.length];
    for (int i = 0; i < texts.length; i++) {
      reversed[i] = texts[texts.length - 1 - i];
    }
    return reversed;
  }

  static <T extends Comparable<T>> T largest(List<T> elements) {
    Report.ran("generic");
    T largest = elements.get(0);
    for (T element : elements) {
      largest = element.compareTo(largest) > 0 ? element : largest;
    }
    return largest;
  }

  String version() {
    Report.ran("no arguments");
    return "1";
  }

  static String staticVersion() {
    Report.ran("no arguments");
    return "2";
  }

  @SuppressWarnings("strictfp")
  static strictfp double product(double a, float b) {
    Report.ran("strict");
    return a * b;
  }
}
