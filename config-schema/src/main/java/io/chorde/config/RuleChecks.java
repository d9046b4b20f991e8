package io.chorde.config;

import java.time.Duration;

/** What cannot be right between the values of a rule, or between a rule and its tiers. */
final class RuleChecks {
  private final Tiers tiers;
  private final boolean coherent;
  private final Problems problems;
  private Values defaults;
  private boolean defaultAgesReported;

  RuleChecks(Values file, Problems problems) {
    Tiers read = file.get(FileKeys.TIERS);
    this.tiers = read == null ? Tiers.DEFAULT : read;
    this.coherent = file.has(FileKeys.COHERENCE);
    this.problems = problems;
  }

  /**
   * To be called before any rule.
   *
   * @param defaults null if the file has none
   */
  void defaults(Values defaults) {
    this.defaults = defaults;
    if (defaults != null) {
      tiers(defaults.node(RuleKeys.TIERS));
    }
  }

  /**
   * @param rule with the defaults behind it
   */
  void rule(Values rule) {
    tiers(rule.node(RuleKeys.TIERS));
    ages(rule);
  }

  private void tiers(Node list) {
    if (list == null) {
      return;
    }
    tiers.reportUnknown(list, problems);
    String remote = coherent ? null : tiers.remoteIn(list);
    if (remote != null) {
      problems.warning(
          list,
          "there is a tier '"
              + Quote.plain(remote)
              + "' that other JVMs share, and no coherence: their heaps hear of no invalidation; add"
              + " coherence, or keep ttl short");
    }
  }

  private void ages(Values rule) {
    Duration refreshAfter = rule.get(RuleKeys.REFRESH_AFTER);
    Duration ttl = rule.get(RuleKeys.TTL);
    if (refreshAfter == null || ttl == null || refreshAfter.compareTo(ttl) < 0) {
      return;
    }
    String what = "refreshAfter is not shorter than ttl, so nothing would be refreshed; ";
    if (rule.has(RuleKeys.REFRESH_AFTER)) {
      problems.error(
          rule.node(RuleKeys.REFRESH_AFTER), what + "write less than the ttl of " + ttlOf(rule));
    } else if (rule.has(RuleKeys.TTL)) {
      problems.error(
          rule.node(RuleKeys.TTL),
          what
              + "write more than the refreshAfter on line "
              + defaults.node(RuleKeys.REFRESH_AFTER).line()
              + ", or give the rule one of its own");
    } else if (!defaultAgesReported) {
      defaultAgesReported = true;
      problems.error(
          defaults.node(RuleKeys.REFRESH_AFTER),
          what + "write less than the ttl of " + ttlOf(rule));
    }
  }

  private static String ttlOf(Values rule) {
    Scalar place = (Scalar) rule.place(RuleKeys.TTL);
    return place.quoted() + " on line " + place.line();
  }
}
