package io.chorde.agent.match;

import io.chorde.config.Rule;
import io.chorde.config.method.MethodPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A method with everything in the rule file that means it, for those who want to know why the rest
 * is without effect. Filled by {@link Matcher}, and unchanging after that.
 */
public final class Meaning {

  private final Match match;
  private final boolean passedOver;
  private final Map<Rule, List<MethodPattern>> patterns =
      new LinkedHashMap<Rule, List<MethodPattern>>(2);

  Meaning(Match match, boolean passedOver) {
    this.match = match;
    this.passedOver = passedOver;
  }

  void meantBy(RuleIndex.Candidate candidate) {
    List<MethodPattern> ofRule = patterns.get(candidate.rule);
    if (ofRule == null) {
      ofRule = new ArrayList<MethodPattern>(1);
      patterns.put(candidate.rule, ofRule);
    }
    ofRule.add(candidate.pattern);
  }

  /** The method, the first rule that means it, and why it cannot be cached, if it cannot. */
  public Match match() {
    return match;
  }

  /** Whether it cannot be cached, and no pattern names it outright: nothing is said of it then. */
  public boolean passedOver() {
    return passedOver;
  }

  /** The rules that mean it, in no order, each with those of its patterns that do; unmodifiable. */
  public Map<Rule, List<MethodPattern>> patterns() {
    return Collections.unmodifiableMap(patterns);
  }
}
