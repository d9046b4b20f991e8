package com.acme.behaviour;

import com.acme.launch.Report;
import java.util.Collections;

/** Passes arguments whose equals and hashCode do what they should not. */
public final class HostileKeys {

  private HostileKeys() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    Object[] keys = {
      new Harmless(), new ThrowingHash(), new ThrowingEquals(), new CallingBack(), new Exhausting()
    };
    for (Object key : keys) {
      String kind = key.getClass().getSimpleName();
      Report.say(kind + " alone", attempt(key, false), attempt(key, false), attempt(key, false));
      Report.say(kind + " in a pair", attempt(key, true), attempt(key, true), attempt(key, true));
      Report.say(kind + " in a list", attempt(Collections.singletonList(key), false));
    }
  }

  /** What the method returned, or what came instead. */
  private static String attempt(Object key, boolean pair) {
    try {
      return pair ? name(key, 1) : name(key);
    } catch (Throwable e) {
      return e.toString();
    }
  }

  static String name(Object key) {
    Report.ran(key.getClass().getSimpleName() + " alone");
    return key.getClass().getSimpleName();
  }

  static String name(Object key, int number) {
    Report.ran(key.getClass().getSimpleName() + " in a pair");
    return key.getClass().getSimpleName() + number;
  }

  static final class Harmless {
    @Override
    public boolean equals(Object other) {
      return other instanceof Harmless;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static final class ThrowingHash {
    @Override
    public boolean equals(Object other) {
      return other instanceof ThrowingHash;
    }

    @Override
    public int hashCode() {
      throw new UnsupportedOperationException("no hash");
    }
  }

  static final class ThrowingEquals {
    @Override
    public boolean equals(Object other) {
      throw new UnsupportedOperationException("no equality");
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** Looks itself up in what it is a key of. */
  static final class CallingBack {
    @Override
    public boolean equals(Object other) {
      return name(this).equals("CallingBack") && other instanceof CallingBack;
    }

    @Override
    public int hashCode() {
      return name(this).hashCode() + name(this, 1).hashCode();
    }
  }

  static final class Exhausting {
    @Override
    public boolean equals(Object other) {
      return other instanceof Exhausting && equals(other);
    }

    @Override
    public int hashCode() {
      return 31 * hashCode();
    }
  }
}
