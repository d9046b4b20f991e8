package io.chorde.engine;

import io.chorde.time.Ticker;

/** Time that passes when a test says so. */
final class ManualTicker extends Ticker {

  private long now;

  @Override
  public long read() {
    return now;
  }

  void advance(long nanos) {
    now += nanos;
  }
}
