package io.chorde.agent;

import io.chorde.engine.Statistics;
import java.util.Collection;
import java.util.Locale;

/** Says at the end of the JVM what each rule saved. */
final class Summary {

  private final Collection<ActiveRule> rules;
  private final Log log;

  Summary(Collection<ActiveRule> rules, Log log) {
    this.rules = rules;
    this.log = log;
  }

  Thread hook() {
    return new Thread("chorde-summary") {
      @Override
      public void run() {
        say();
      }
    };
  }

  private void say() {
    for (ActiveRule rule : rules) {
      Statistics statistics = rule.cached().statistics();
      if (statistics.hits() + statistics.misses() + statistics.uncachedCalls() > 0) {
        log.info("rule " + rule.name() + ": " + line(statistics));
      }
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
