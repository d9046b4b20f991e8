package com.acme.refresh;

import com.acme.launch.Poll;
import com.acme.launch.Report;
import java.util.concurrent.atomic.AtomicInteger;

/** Methods of every kind that are computed anew, each as this very method and no other. */
public final class Implementations implements ByDefault {

  private static final AtomicInteger BODIES = new AtomicInteger();

  private Implementations() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    final Implementations it = new Implementations();
    final Sub sub = new Sub();
    say("super", () -> sub.viaSuper(1));
    say("overriding", () -> sub.find(1));
    say("static", () -> ofClass(1));
    say("private", () -> it.ofPrivate(1));
    say("final", () -> it.ofFinal(1));
    say("synchronized", () -> it.ofSynchronized(1));
    say("static synchronized", () -> ofSynchronizedClass(1));
    say("default", () -> it.byDefault(1));
    say("static of an interface", () -> ByDefault.ofInterface(1));
    say("varargs", () -> it.varargs("a", "b"));
    say("primitive varargs", () -> it.numbers(1, 2));
    say("varargs of anything", () -> anything("a", 2));
    say("no varargs", () -> anything());
    say("wide", () -> it.wide(1L, 2.0, (byte) 3, '4', true, 5f, (short) 6, "7"));
    say("long", () -> it.ofLong(1));
    say("expression", () -> it.byExpression("A"));
    say("no arguments", () -> nothing());
  }

  /** Calls until the value has changed, and says the name in it. */
  private static void say(String what, final java.util.concurrent.Callable<?> call) {
    final Object[] last = new Object[1];
    try {
      last[0] = call.call();
    } catch (Exception e) {
      throw new AssertionError(what, e);
    }
    final Object first = last[0];
    Poll.until(
        what + " is computed anew",
        () -> {
          last[0] = call.call();
          return !last[0].equals(first);
        });
    Report.say(what, String.valueOf(last[0]).replaceFirst("#.*", ""));
  }

  static String body(String name) {
    return name + "#" + BODIES.incrementAndGet();
  }

  static String ofClass(int number) {
    return body("static");
  }

  private String ofPrivate(int number) {
    return body("private");
  }

  final String ofFinal(int number) {
    return body("final");
  }

  synchronized String ofSynchronized(int number) {
    return body("synchronized");
  }

  static synchronized String ofSynchronizedClass(int number) {
    return body("static synchronized");
  }

  String varargs(String... texts) {
    return body("varargs" + texts.length);
  }

  String numbers(int... numbers) {
    return body("numbers" + numbers.length);
  }

  static String anything(Object... objects) {
    return body("anything" + objects.length + (objects.length == 0 ? "" : objects[0]));
  }

  String wide(long l, double d, byte b, char c, boolean z, float f, short s, String text) {
    return body("wide" + l + d + b + c + z + f + s + text);
  }

  long ofLong(long number) {
    return number << 32 | BODIES.incrementAndGet();
  }

  String byExpression(String text) {
    return body("expression");
  }

  static String nothing() {
    return body("nothing");
  }

  /** A method that is overridden, and called all the same. */
  static class Base {
    String find(int number) {
      return body("Base");
    }
  }

  /** Its find is another one. */
  static final class Sub extends Base {
    @Override
    String find(int number) {
      return body("Sub");
    }

    String viaSuper(int number) {
      return super.find(number);
    }
  }
}
