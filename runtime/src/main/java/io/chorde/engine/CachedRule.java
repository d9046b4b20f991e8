package io.chorde.engine;

/**
 * What the cached methods of one rule have in common: how they are to behave, what is counted, and
 * where it is said. Thread-safe.
 */
public final class CachedRule {

  private final Policy policy;
  private final Statistics statistics;
  private final Notices notices;

  /** A rule. None of these is null. */
  public CachedRule(Policy policy, Statistics statistics, Notices notices) {
    this.policy = policy;
    this.statistics = statistics;
    this.notices = notices;
  }

  /** How its methods behave. */
  public Policy policy() {
    return policy;
  }

  /** What happened to its methods' calls. */
  public Statistics statistics() {
    return statistics;
  }

  /** Where it says what it would not do. */
  public Notices notices() {
    return notices;
  }

  /**
   * A call ran uncached because what the rule asks for threw. Counts it, and says so once for each
   * topic. Does not throw.
   *
   * @param what stands before the failure, in one line
   */
  public void uncached(String topic, String what, Throwable failure) {
    statistics.uncached();
    try {
      notices.once(topic, what + failure);
    } catch (Throwable unsayable) {
      // The failure is the application's, and cannot even be shown; or there is no stack left.
      return;
    }
  }

  /**
   * Says that something of ours failed, and lets the application go on; only a {@link ThreadDeath}
   * was meant for the application's thread, and goes on.
   *
   * @return null, for the caller to return: run the body
   */
  Object report(String what, Throwable failure) {
    say(what, " failed, and the call ran uncached: ", failure);
    return null;
  }

  /** The same for a change of what is stored, in place of which all of it is forgotten. */
  void reportChange(Throwable failure) {
    say("change", " failed, and all values of the method were dropped: ", failure);
  }

  private void say(String what, String consequence, Throwable failure) {
    if (failure instanceof ThreadDeath) {
      throw (ThreadDeath) failure;
    }
    try {
      notices.once(what + " " + failure.getClass().getName(), "a " + what + consequence + failure);
    } catch (Throwable unsayable) {
      // Out of memory or of stack, where nothing can be said: the call goes on all the same.
      return;
    }
  }
}
