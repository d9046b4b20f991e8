package io.chorde.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.chorde.config.TextDecoder.BadValue;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Values with a unit")
class ValueDecodersTest {

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "50ms, PT0.05S",
    "1ms, PT0.001S",
    "30s, PT30S",
    "5m, PT5M",
    "2h, PT2H",
    "1d, PT24H",
    "1m30s, PT1M30S",
    "1d2h3m4s5ms, PT26H3M4.005S",
    "90m, PT90M",
    "0d5m, PT5M",
    "007s, PT7S",
    "36500d, PT876000H",
    "PT5M, PT5M",
    "PT0.5S, PT0.5S",
    "P1DT1S, PT24H1S",
  })
  @DisplayName("a duration")
  void durations(String text, Duration expected) throws Exception {
    assertEquals(expected, DurationDecoder.positive().decode(text));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "",
        "m",
        "five",
        "5x",
        "5M",
        "5 m",
        " 5m",
        "5m ",
        "-5m",
        "+5m",
        "1.5s",
        "30s1m",
        "5m5m",
        "1s1",
        "5mm",
        "P",
        "PT",
        "P5",
        "PT5X",
        "P1Y",
        "٣s",
        "5m30",
        "PT99999999999999999999S"
      })
  @DisplayName("no duration")
  void noDurations(String text) {
    assertEquals(
        "'" + text + "' is not a duration; write a duration like 500ms, 30s, 5m or 1h30m",
        assertThrows(BadValue.class, () -> DurationDecoder.positive().decode(text)).getMessage());
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "5, 'has no unit; write it with ms, s, m, h or d, such as 30s'",
    "0, 'has no unit; write it with ms, s, m, h or d, such as 30s'",
    "0s, is too short; write 1ms or more",
    "0h0ms, is too short; write 1ms or more",
    "PT0S, is too short; write 1ms or more",
    "PT0.0009S, is too short; write 1ms or more",
    "PT-5M, is too short; write 1ms or more",
    "36501d, is too long; write 36500d or less",
    "36500d1ms, is too long; write 36500d or less",
    "99999999999999999999ms, is too long; write 36500d or less",
    "9223372036854775807d9223372036854775807h, is too long; write 36500d or less",
    "PT876000H1S, is too long; write 36500d or less",
    "PT876000H0.001S, is too long; write 36500d or less",
    "P106751991167300D, is too long; write 36500d or less",
  })
  @DisplayName("a duration that nobody can mean")
  void impossibleDurations(String text, String message) {
    assertEquals(
        "'" + text + "' " + message,
        assertThrows(BadValue.class, () -> DurationDecoder.positive().decode(text)).getMessage());
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "1B, 1",
    "512B, 512",
    "64KB, 65536",
    "64MB, 67108864",
    "2GB, 2147483648",
    "8589934591GB, 9223372035781033984",
  })
  @DisplayName("a size")
  void sizes(String text, long expected) throws Exception {
    assertEquals(expected, new SizeDecoder().decode(text));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {"", "64", "MB", "64mb", "64M", "64MiB", "64 MB", "-1MB", "1.5GB", "64MBs"})
  @DisplayName("no size")
  void noSizes(String text) {
    assertEquals(
        "'" + text + "' is not a size; write a size with its unit, like 64KB, 64MB or 2GB",
        assertThrows(BadValue.class, () -> new SizeDecoder().decode(text)).getMessage());
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "0MB, is too small; write 1B or more",
    "8589934592GB, is too large; write less than 8589934592GB",
    "99999999999999999999B, is too large; write less than 8589934592GB",
  })
  @DisplayName("a size that nobody can mean")
  void impossibleSizes(String text, String message) {
    assertEquals(
        "'" + text + "' " + message,
        assertThrows(BadValue.class, () -> new SizeDecoder().decode(text)).getMessage());
  }
}
