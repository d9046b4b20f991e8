package io.chorde.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A class of immutable instances")
class ImmutableTypesTest {

  enum Level {
    LOW,
    HIGH {
      @Override
      public String toString() {
        return "high";
      }
    }
  }

  /** Not final: its subclasses can change. */
  static class MutableDecimal extends BigDecimal {
    private static final long serialVersionUID = 1L;
    int changes;

    MutableDecimal() {
      super(1);
    }
  }

  static final class Fixed {
    final int number = 1;
    final String text;
    final Level level;

    Fixed(String text, Level level) {
      this.text = text;
      this.level = level;
    }
  }

  static class Counter {
    int count;
  }

  static final class InheritsCounter extends Counter {
    final int limit = 1;
  }

  static final class HoldsList {
    final List<String> list = List.of();
  }

  /** A subclass of the declared class may change. */
  static final class HoldsDecimal {
    final BigDecimal decimal = BigDecimal.ONE;
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        String.class, Boolean.class, Character.class, Byte.class, Short.class, Integer.class,
        Long.class, Float.class, Double.class, Class.class, BigDecimal.class, BigInteger.class,
        UUID.class, URI.class, Locale.class, Currency.class, OptionalInt.class, Instant.class,
        LocalDate.class, ZonedDateTime.class, Duration.class, ZoneOffset.class, Level.class
      })
  void isKnown(Class<?> type) {
    assertTrue(ImmutableTypes.contains(type));
  }

  @Test
  void isThatOfAnEnumConstantWithABody() {
    assertTrue(ImmutableTypes.contains(Level.HIGH.getClass()));
    assertTrue(ImmutableTypes.contains(TimeUnit.DAYS.getClass()));
  }

  @Test
  void isThatOfAZoneOfTheJdk() {
    assertTrue(ImmutableTypes.contains(ZoneId.of("Europe/Berlin").getClass()));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Object.class, Number.class, Date.class, java.sql.Timestamp.class, StringBuilder.class,
        AtomicInteger.class, Optional.class, List.class, int[].class, String[].class,
        MutableDecimal.class, Fixed.class, Counter.class
      })
  void isNotAssumed(Class<?> type) {
    assertFalse(ImmutableTypes.contains(type));
  }

  @Test
  void hasImmutableStateWhereItIsKnown() {
    assertTrue(ImmutableTypes.hasImmutableState(String.class));
    assertTrue(ImmutableTypes.hasImmutableState(Object.class));
  }

  @Test
  void hasImmutableStateWhereAllItsFieldsAreFinalAndOfSuchTypes() {
    assertTrue(ImmutableTypes.hasImmutableState(Fixed.class));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Counter.class,
        InheritsCounter.class,
        HoldsList.class,
        HoldsDecimal.class,
        MutableDecimal.class,
        int[].class,
        StringBuilder.class,
        AtomicInteger.class,
        List.class
      })
  void hasNoImmutableStateWhereAFieldCanChange(Class<?> type) {
    assertFalse(ImmutableTypes.hasImmutableState(type));
  }
}
