package io.chorde.key;

import io.chorde.value.ImmutableTypes;
import io.chorde.value.LoaderScope;
import java.util.Arrays;
import java.util.Date;

/**
 * How one reference in a key is compared and hashed. Generated key classes call these for each of
 * their references; primitives they compare by themselves, {@code float} and {@code double} as
 * their boxes do.
 *
 * <p>Stateless and thread-safe.
 */
public final class Parts {

  /** Stands for a single argument that is null. */
  public static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /** The key of a method without anything that tells its calls apart. */
  public static final Object NONE =
      new Object() {
        /** A constant to the JIT compiler, which an identity hash is not. */
        @Override
        public int hashCode() {
          return 0;
        }

        @Override
        public boolean equals(Object other) {
          return this == other;
        }

        @Override
        public String toString() {
          return "()";
        }
      };

  private Parts() {}

  /** Whether comparing this part runs code of the JDK alone. */
  public static boolean plain(Object part) {
    return part == null || part instanceof String || ImmutableTypes.contains(part.getClass());
  }

  /** By content for arrays (nested ones too), otherwise as the part has it; 0 for null. */
  public static int hash(Object part) {
    if (part instanceof String) {
      return part.hashCode();
    }
    if (part == null) {
      return 0;
    }
    return part.getClass().isArray() ? hashArray(part) : part.hashCode();
  }

  /** By content for arrays (nested ones too), otherwise as the first part has it. */
  public static boolean same(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a == null || b == null) {
      return false;
    }
    if (a.getClass().isArray()) {
      return sameArray(a, b);
    }
    // A Date equals a Timestamp of the same millisecond, but the body can tell them apart.
    return a.equals(b) && (!(a instanceof Date) || a.getClass() == b.getClass());
  }

  /** By identity; either may be a receiver that is held weakly. */
  public static boolean sameReceiver(Object a, Object b) {
    if (a == b) {
      return true;
    }
    Object left = a instanceof WeakReceiver ? ((WeakReceiver) a).get() : a;
    Object right = b instanceof WeakReceiver ? ((WeakReceiver) b).get() : b;
    // Two that are gone are not the same for that.
    return left == right && left != null;
  }

  /** The hash of a receiver that counts by identity. */
  public static int hashReceiver(Object receiver) {
    return System.identityHashCode(receiver);
  }

  /** The receiver as a stored key holds it. */
  public static Object weak(Object receiver) {
    return new WeakReceiver(receiver);
  }

  /** Whether this is a receiver held weakly, and gone. */
  public static boolean gone(Object receiver) {
    return receiver instanceof WeakReceiver && ((WeakReceiver) receiver).get() == null;
  }

  /**
   * The part as a stored key may hold it.
   *
   * @throws UnfitKeyException if it cannot be held
   */
  public static Object frozen(Object part, LoaderScope scope) throws UnfitKeyException {
    return part == null || part instanceof String || part == NULL || part == NONE
        ? part
        : new Freezer(scope).freeze(part);
  }

  private static int hashArray(Object array) {
    if (array instanceof Object[]) {
      int hash = 1;
      for (Object element : (Object[]) array) {
        hash = 31 * hash + hash(element);
      }
      return hash;
    }
    return Arrays.deepHashCode(new Object[] {array});
  }

  private static boolean sameArray(Object a, Object b) {
    // byte[] against char[] of the same values are different arguments, and so are arrays of
    // different element classes: the body can tell them apart.
    if (a.getClass() != b.getClass()) {
      return false;
    }
    if (a instanceof Object[]) {
      Object[] left = (Object[]) a;
      Object[] right = (Object[]) b;
      if (left.length != right.length) {
        return false;
      }
      for (int i = 0; i < left.length; i++) {
        if (!same(left[i], right[i])) {
          return false;
        }
      }
      return true;
    }
    return Arrays.deepEquals(new Object[] {a}, new Object[] {b});
  }
}
