package io.chorde.agent;

import io.chorde.agent.call.ActiveRule;
import io.chorde.config.Rule;
import io.chorde.engine.Statistics;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says at the end of the JVM what each rule saved. A program may be over before its rule file was
 * read: what there is to say of the file is waited for, a moment at most.
 */
final class Summary {

  private static final long LONGEST_WAIT_SECONDS = 2;

  private final CountDownLatch started;
  private final Log log;
  private final WeavingLog weaving;
  private volatile Collection<Rule> rules = Collections.emptyList();
  private volatile Collection<ActiveRule> active = Collections.emptyList();

  Summary(CountDownLatch started, WeavingLog weaving, Log log) {
    this.started = started;
    this.weaving = weaving;
    this.log = log;
  }

  /** From now on there are rules that could match. */
  void of(Collection<Rule> all) {
    rules = all;
  }

  /** From now on there are calls to sum up. */
  void ofActive(Collection<ActiveRule> rulesAtWork) {
    active = rulesAtWork;
  }

  Thread hook() {
    return new Thread("chorde-summary") {
      @Override
      public void run() {
        try {
          started.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException endOfTheJvm) {
          return;
        }
        say();
      }
    };
  }

  private void say() {
    sayUnmatched();
    for (ActiveRule rule : active) {
      Statistics statistics = rule.cached().statistics();
      if (statistics.hits() + statistics.misses() + statistics.uncachedCalls() > 0) {
        log.info("rule " + rule.name() + ": " + line(statistics));
      }
    }
  }

  /** A misspelled name matches nothing, and is otherwise seen by nobody. */
  private void sayUnmatched() {
    StringBuilder names = new StringBuilder();
    for (Rule rule : rules) {
      if (rule.enabled() && !weaving.hasMatched(rule.name())) {
        names.append(names.length() == 0 ? "" : ", ").append(rule.name());
      }
    }
    if (names.length() > 0) {
      log.info("no method was met for: " + names);
    }
  }

  private static String line(Statistics statistics) {
    StringBuilder line = new StringBuilder();
    line.append(statistics.hits()).append(" hits, ");
    line.append(statistics.misses()).append(" misses, ");
    if (statistics.uncachedCalls() > 0) {
      line.append(statistics.uncachedCalls()).append(" calls uncached, ");
    }
    return line.append("about ")
        .append(String.format(Locale.ROOT, "%.1f", statistics.savedNanos() / 1e9))
        .append(" s saved")
        .toString();
  }
}
