package io.chorde.agent.cli;

import io.chorde.agent.check.Progress;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line for those who wait, which is gone when they need not. For one thread. */
final class ProgressLine implements Progress {

  private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final PrintStream err;
  private final boolean wanted;
  private final LongSupplier nanoTime;
  private long next;
  private int shown;

  /**
   * A line that is not there yet.
   *
   * @param wanted whether somebody waits at all
   * @param nanoTime the clock, as {@link System#nanoTime} has it
   */
  ProgressLine(PrintStream err, boolean wanted, LongSupplier nanoTime) {
    this.err = err;
    this.wanted = wanted;
    this.nanoTime = nanoTime;
    this.next = nanoTime.getAsLong() + FIRST;
  }

  @Override
  public void looked(int classes, int all) {
    if (!wanted) {
      return;
    }
    long now = nanoTime.getAsLong();
    if (now - next >= 0) {
      next = now + BETWEEN;
      String text = "chorde: " + classes + " of " + all + " classes";
      err.print("\r" + text);
      err.flush();
      shown = text.length();
    }
  }

  /** Leaves nothing behind. */
  void erase() {
    if (shown > 0) {
      StringBuilder blanks = new StringBuilder("\r");
      for (int i = 0; i < shown; i++) {
        blanks.append(' ');
      }
      err.print(blanks.append('\r'));
      err.flush();
      shown = 0;
    }
  }
}
