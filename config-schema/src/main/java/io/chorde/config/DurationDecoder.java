package io.chorde.config;

import java.time.DateTimeException;
import java.time.Duration;

/**
 * Durations from 1 ms to 36,500 days (a hundred years, which is more than any cache lives and far
 * from where sums of nanoseconds overflow), or 0 where that has a meaning: {@code 50ms}, {@code
 * 1m30s}, or ISO-8601 like {@code PT5M}.
 *
 * <p>The short form is read by hand: the parser of {@code java.time} takes milliseconds to start.
 */
final class DurationDecoder extends TextDecoder<Duration> {
  private final boolean zero;

  private DurationDecoder(boolean zero) {
    this.zero = zero;
  }

  static DurationDecoder positive() {
    return new DurationDecoder(false);
  }

  /** Also {@code 0s}, and {@code 0}, which needs no unit. */
  static DurationDecoder orZero() {
    return new DurationDecoder(true);
  }

  boolean zero() {
    return zero;
  }

  private static final long LONGEST_MILLIS = 36_500L * 24 * 60 * 60 * 1000;

  /** From the longest to the shortest: the order in which they may follow each other. */
  private static final String[] UNITS = {"d", "h", "m", "s", "ms"};

  private static final long[] UNIT_MILLIS = {
    24L * 60 * 60 * 1000, 60L * 60 * 1000, 60_000, 1000, 1
  };

  @Override
  String advice() {
    return "write a duration like 500ms, 30s, 5m or 1h30m";
  }

  @Override
  Duration decode(String text) throws BadValue {
    if (zero && text.equals("0")) {
      return Duration.ZERO;
    }
    if (text.startsWith("P")) {
      return iso(text);
    }
    long millis = millis(text);
    return zero && millis == 0 ? Duration.ZERO : inRange(millis, text);
  }

  private long millis(String text) throws BadValue {
    long total = 0;
    int nextUnit = 0;
    int i = 0;
    if (text.isEmpty()) {
      throw isNot("a duration", text);
    }
    while (i < text.length()) {
      int start = i;
      long number = 0;
      while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        // Nothing above the limit matters: it is too long in any unit.
        number = Math.min(number * 10 + (text.charAt(i) - '0'), LONGEST_MILLIS + 1);
        i++;
      }
      if (i == text.length() && start == 0) {
        throw new BadValue(
            Quote.of(text) + " has no unit; write it with ms, s, m, h or d, such as 30s");
      }
      int unit = i == start ? -1 : unitAt(text, i);
      if (unit < nextUnit) {
        throw isNot("a duration", text);
      }
      nextUnit = unit + 1;
      i += UNITS[unit].length();
      total =
          number > LONGEST_MILLIS / UNIT_MILLIS[unit]
              ? LONGEST_MILLIS + 1
              : Math.min(total + number * UNIT_MILLIS[unit], LONGEST_MILLIS + 1);
    }
    return total;
  }

  /** Backwards through the units, so that "ms" is not taken for "m"; -1 if none is there. */
  private static int unitAt(String text, int i) {
    int unit = UNITS.length - 1;
    while (unit >= 0 && !text.startsWith(UNITS[unit], i)) {
      unit--;
    }
    return unit;
  }

  private Duration iso(String text) throws BadValue {
    Duration duration;
    try {
      duration = Duration.parse(text);
    } catch (DateTimeException | ArithmeticException e) {
      throw isNot("a duration", text);
    }
    long seconds = duration.getSeconds();
    if (seconds < 0) {
      throw tooShort(text);
    }
    if (seconds > LONGEST_MILLIS / 1000) {
      throw tooLong(text);
    }
    if (zero && duration.isZero()) {
      return duration;
    }
    inRange(duration.toMillis(), text);
    return duration;
  }

  private static Duration inRange(long millis, String text) throws BadValue {
    if (millis < 1) {
      throw tooShort(text);
    }
    if (millis > LONGEST_MILLIS) {
      throw tooLong(text);
    }
    return Duration.ofMillis(millis);
  }

  private static BadValue tooShort(String text) {
    return new BadValue(Quote.of(text) + " is too short; write 1ms or more");
  }

  private static BadValue tooLong(String text) {
    return new BadValue(Quote.of(text) + " is too long; write 36500d or less");
  }
}
