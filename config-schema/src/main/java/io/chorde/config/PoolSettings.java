package io.chorde.config;

/** The threads that refresh values in the background. Immutable. */
public final class PoolSettings {
  static final PoolSettings DEFAULT = new PoolSettings(4, 1000);

  private final int threads;
  private final int queue;

  PoolSettings(int threads, int queue) {
    this.threads = threads;
    this.queue = queue;
  }

  /** {@code threads}, 4 by default: how many there are at most; from 1 to 1000. */
  public int threads() {
    return threads;
  }

  /** {@code queue}, 1000 by default: how many refreshes may wait for a thread; from 1 on. */
  public int queue() {
    return queue;
  }
}
