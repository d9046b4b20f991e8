package io.chorde.config.method;

import java.lang.reflect.Modifier;

/** The modifiers that a pattern may ask for. */
final class Modifiers {
  private static final int ACCESS = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;
  private static final int BRIDGE = 0x40;
  private static final int SYNTHETIC = 0x1000;
  private static final int NEVER_MATCHED = Modifier.ABSTRACT | Modifier.NATIVE | BRIDGE | SYNTHETIC;

  private Modifiers() {}

  /** The bit of a modifier that a pattern may have, or 0 for any other word. */
  static int bit(String word) {
    switch (word) {
      case "public":
        return Modifier.PUBLIC;
      case "protected":
        return Modifier.PROTECTED;
      case "private":
        return Modifier.PRIVATE;
      case "static":
        return Modifier.STATIC;
      case "final":
        return Modifier.FINAL;
      case "synchronized":
        return Modifier.SYNCHRONIZED;
      default:
        return 0;
    }
  }

  /** Why a word that Java has as a modifier has no place in a pattern, or null for other words. */
  static String objection(String word) {
    switch (word) {
      case "abstract":
      case "native":
        return "methods that are " + word + " have no body to cache; take '" + word + "' out";
      case "default":
      case "strictfp":
      case "transient":
      case "volatile":
        return "patterns do not ask for '" + word + "'; take it out";
      default:
        return null;
    }
  }

  /** More than one of public, protected and private: no method is that. */
  static boolean contradict(int bits) {
    return Integer.bitCount(bits & ACCESS) > 1;
  }

  /** Whether methods with these modifiers are left alone whatever the pattern says. */
  static boolean neverMatched(int bits) {
    return (bits & NEVER_MATCHED) != 0;
  }
}
