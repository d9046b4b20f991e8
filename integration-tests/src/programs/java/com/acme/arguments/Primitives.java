package com.acme.arguments;

import com.acme.launch.Report;

/** Calls methods over each primitive type, with the values that are easily mistaken. */
public final class Primitives {

  private Primitives() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Report.say("boolean", not(true), not(true), not(false), not(false));
    Report.say("byte", negated((byte) 1), negated((byte) 1), negated(Byte.MIN_VALUE));
    Report.say("short", negated((short) 1), negated((short) 1), negated(Short.MIN_VALUE));
    Report.say("char", next('a'), next('a'), next('\u0000'), next('\uFFFE'));
    Report.say("int", negated(0), negated(0), negated(Integer.MIN_VALUE), negated(-1));
    Report.say("long", negated(0L), negated(0L), negated(Long.MIN_VALUE), negated(1L << 32));
    Report.say("float", inverse(2f), inverse(2f), inverse(0f), inverse(-0f), inverse(Float.NaN));
    Report.say("float", inverse(-0f), inverse(0f), inverse(Float.NaN));
    Report.say("double", inverse(2.0), inverse(2.0), inverse(0.0), inverse(-0.0));
    Report.say("double", inverse(-0.0), inverse(0.0), inverse(Double.NaN), inverse(Double.NaN));
    Report.say("mix", mix(1, 2L, 3.0, (byte) 4, 5f, '6', (short) 7, true));
    Report.say("mix", mix(1, 2L, 3.0, (byte) 4, 5f, '6', (short) 7, true));
    Report.say("mix", mix(1, 2L, 3.0, (byte) 4, 5f, '6', (short) 7, false));
    Report.say("mix", mix(1, 2L, 4.0, (byte) 4, 5f, '6', (short) 7, true));
    Report.say("mix", mix(1, 3L, 3.0, (byte) 4, 5f, '6', (short) 7, true));
    Primitives instance = new Primitives();
    Report.say(
        "instance mix", instance.between(1L, "a", 2.0, null), instance.between(2L, "a", 1, null));
    Report.say(
        "instance mix", instance.between(1L, "a", 2.0, null), instance.between(1L, "a", 2, 0));
    Report.say("zero", zero(5), zero(5));
    Report.say("false", isNegative(5), isNegative(5));
    Report.say("minus zero", minusZero(), minusZero());
    Report.say("not a number", notANumber(), notANumber());
    Report.say("boxed", boxed(1000), boxed(1000), boxed(null), boxed(null));
    Report.say("type of box", typeOf(1), typeOf(1L), typeOf((short) 1), typeOf('1'), typeOf(1.0));
    Report.say("type of box", typeOf(1), typeOf(1L), typeOf((short) 1), typeOf('1'), typeOf(1.0));
  }

  static boolean not(boolean value) {
    Report.ran("boolean");
    return !value;
  }

  static byte negated(byte value) {
    Report.ran("byte");
    return (byte) -value;
  }

  static short negated(short value) {
    Report.ran("short");
    return (short) -value;
  }

  static char next(char value) {
    Report.ran("char");
    return (char) (value + 1);
  }

  static int negated(int value) {
    Report.ran("int");
    return -value;
  }

  static long negated(long value) {
    Report.ran("long");
    return -value;
  }

  static float inverse(float value) {
    Report.ran("float");
    return 1 / value;
  }

  static double inverse(double value) {
    Report.ran("double");
    return 1 / value;
  }

  static String mix(int i, long l, double d, byte b, float f, char c, short s, boolean z) {
    Report.ran("mix");
    return i + " " + l + " " + d + " " + b + " " + f + " " + c + " " + s + " " + z;
  }

  double between(long from, String name, double to, Integer offset) {
    Report.ran("instance mix");
    return from - to + name.length() * 10 + (offset == null ? 0.5 : offset);
  }

  static int zero(int ignored) {
    Report.ran("zero");
    return 0;
  }

  static boolean isNegative(int value) {
    Report.ran("false");
    return value < 0;
  }

  static String minusZero() {
    return String.valueOf(minus());
  }

  static double minus() {
    Report.ran("minus zero");
    return -0.0;
  }

  static float notANumber() {
    Report.ran("not a number");
    return Float.NaN;
  }

  static Integer boxed(Integer value) {
    Report.ran("boxed");
    return value == null ? null : value + 1;
  }

  static String typeOf(Object box) {
    Report.ran("type of box");
    return box.getClass().getSimpleName();
  }
}
