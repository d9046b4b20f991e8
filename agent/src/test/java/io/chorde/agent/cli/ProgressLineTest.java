package io.chorde.agent.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A progress line")
class ProgressLineTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

  @Test
  void waitsForASecond() {
    ProgressLine line = line(true);
    line.looked(1, 1000);
    pass(999);
    line.looked(2, 1000);
    assertEquals("", printed.toString());
    pass(1);
    line.looked(3, 1000);
    assertEquals("\rchorde: 3 of 1000 classes", printed.toString());
  }

  @Test
  void isNotPrintedForEachClass() {
    ProgressLine line = line(true);
    pass(1000);
    line.looked(1, 1000);
    printed.reset();
    pass(99);
    line.looked(2, 1000);
    assertEquals("", printed.toString());
  }

  @Test
  void leavesNothingBehind() {
    ProgressLine line = line(true);
    pass(1000);
    line.looked(1, 10);
    printed.reset();
    line.erase();
    assertTrue(printed.toString().matches("\r {23}\r"), printed.toString());
    printed.reset();
    line.erase();
    assertEquals("", printed.toString());
  }

  @Test
  void isNotForProgramsThatRead() {
    ProgressLine line = line(false);
    pass(2000);
    line.looked(1, 10);
    line.erase();
    assertEquals("", printed.toString());
  }

  private void pass(long millis) {
    nanos.addAndGet(millis * 1_000_000);
  }

  private ProgressLine line(boolean wanted) {
    return new ProgressLine(new PrintStream(printed, true), wanted, nanos::get);
  }
}
