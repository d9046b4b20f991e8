package io.chorde.value;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * The classes whose instances never change and compare by value: they can be a key and a shared
 * value as they are. Only what is certain is in here: a class of the application never is, however
 * final its fields, because their contents may change.
 *
 * <p>Thread-safe.
 */
public final class ImmutableTypes {

  private static final Set<Class<?>> EXACT =
      Collections.unmodifiableSet(
          new HashSet<Class<?>>(
              Arrays.<Class<?>>asList(
                  String.class,
                  Boolean.class,
                  Character.class,
                  Byte.class,
                  Short.class,
                  Integer.class,
                  Long.class,
                  Float.class,
                  Double.class,
                  Class.class,
                  Void.class,
                  BigDecimal.class,
                  BigInteger.class,
                  MathContext.class,
                  UUID.class,
                  URI.class,
                  Locale.class,
                  Currency.class,
                  OptionalInt.class,
                  OptionalLong.class,
                  OptionalDouble.class)));

  /** Per class, so that a class is looked at once; the answer goes with the class. */
  private static final ClassValue<Boolean> KNOWN =
      new ClassValue<Boolean>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return EXACT.contains(type) || isEnum(type) || isJavaTime(type);
        }
      };

  private static final ClassValue<Boolean> FINAL_STATE =
      new ClassValue<Boolean>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return hasOnlyFinalFields(type);
        }
      };

  private ImmutableTypes() {}

  /** Whether every instance of exactly this class is immutable and compared by value. */
  public static boolean contains(Class<?> type) {
    return type == String.class || KNOWN.get(type);
  }

  /**
   * Whether an instance of exactly this class can never change, though it may compare as it likes:
   * all its fields, also inherited ones, are final and of types that never change either.
   */
  public static boolean hasImmutableState(Class<?> type) {
    return contains(type) || FINAL_STATE.get(type);
  }

  private static boolean hasOnlyFinalFields(Class<?> type) {
    if (type.isArray() || type.getClassLoader() == null) {
      return type == Object.class;
    }
    try {
      for (Class<?> at = type; at != Object.class && at != null; at = at.getSuperclass()) {
        for (Field field : at.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers()) && !isImmutable(field)) {
            return false;
          }
        }
      }
      return true;
    } catch (RuntimeException | LinkageError cannotTell) {
      return false;
    }
  }

  private static boolean isImmutable(Field field) {
    // By the declared class, and so only where that is the exact class of what is in it.
    Class<?> type = field.getType();
    if (type == Class.class) {
      // It never changes, but it can keep a class loader alive: who keeps it must look at it.
      return false;
    }
    return Modifier.isFinal(field.getModifiers())
        && (type.isPrimitive()
            || (contains(type) && (Modifier.isFinal(type.getModifiers()) || type.isEnum())));
  }

  private static boolean isEnum(Class<?> type) {
    // A constant with a body has a class of its own below the enum's.
    return Enum.class.isAssignableFrom(type);
  }

  private static boolean isJavaTime(Class<?> type) {
    return type.getClassLoader() == null
        && type.getName().startsWith("java.time.")
        && Modifier.isFinal(type.getModifiers())
        && (java.time.temporal.TemporalAccessor.class.isAssignableFrom(type)
            || java.time.temporal.TemporalAmount.class.isAssignableFrom(type)
            || java.time.ZoneId.class.isAssignableFrom(type));
  }
}
