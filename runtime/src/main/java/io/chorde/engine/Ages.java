package io.chorde.engine;

import io.chorde.heap.Entry;
import io.chorde.heap.RefreshState;
import io.chorde.time.Ticker;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** What a policy says of an entry at this moment. Thread-safe. */
final class Ages {

  /** The pause after the first failure of a refresh. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

  private final Policy policy;
  private final Ticker ticker;

  Ages(Policy policy, Ticker ticker) {
    this.policy = policy;
    this.ticker = ticker;
  }

  /** Whether it must not be returned any more, but in place of an exception. */
  boolean isOver(Entry entry) {
    return entry.isExpired()
        || ticker.hasReached(end(entry))
            && (policy.renew() == 0 || ticker.hasReached(entry.refreshState().renewedUntil()));
  }

  /** Whether it is to be computed anew, though it may be returned. */
  boolean isDue(Entry entry) {
    return policy.refreshAfter() > 0 && entry.thrown() == null && ticker.hasReached(due(entry));
  }

  /** Whether it may be returned in place of an exception. */
  boolean standsIn(Entry entry) {
    return policy.staleOnError() > 0
        && entry.thrown() == null
        && !ticker.hasReached(end(entry) + policy.staleOnError());
  }

  /** Until when none of these changes, for an entry that is not over. */
  long quickUntil(Entry entry) {
    long end = end(entry);
    if (policy.refreshAfter() == 0) {
      return end;
    }
    return Math.min(end, Math.max(due(entry), entry.refreshState().notBefore()));
  }

  /** Claims the refresh of a due entry; false if it is not the time, or somebody else has it. */
  boolean beginRefresh(Entry entry) {
    long now = ticker.read();
    // A renewed life is not renewed again: it ends with the ttl and one renewal, at the latest.
    return entry.refreshState().begin(now, Math.min(now, end(entry)) + policy.renew());
  }

  /** A refresh failed: the next one has to wait. */
  void refreshFailed(Entry entry) {
    RefreshState state = entry.refreshState();
    try {
      state.failed(ticker.read(), PAUSE);
    } catch (Throwable noTime) {
      state.ended();
      throw noTime;
    }
  }

  /** For an entry that is made now. */
  float share() {
    return policy.jitter() == 0 ? 1 : 1 - policy.jitter() * ThreadLocalRandom.current().nextFloat();
  }

  private long end(Entry entry) {
    long life = entry.thrown() == null ? policy.ttl() : policy.exceptionTtl();
    return entry.birth() + entry.shareOf(life);
  }

  private long due(Entry entry) {
    return entry.birth() + entry.shareOf(policy.refreshAfter());
  }
}
