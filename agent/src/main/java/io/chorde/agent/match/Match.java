package io.chorde.agent.match;

import io.chorde.config.Rule;

/** A method that a rule means, and why it cannot be cached, if it cannot. Immutable. */
public final class Match {

  private final MethodFacts method;
  private final Rule rule;
  private final String refusal;

  /**
   * A match.
   *
   * @param refusal null where the method is to be woven
   */
  public Match(MethodFacts method, Rule rule, String refusal) {
    this.method = method;
    this.rule = rule;
    this.refusal = refusal;
  }

  /** The method. */
  public MethodFacts method() {
    return method;
  }

  /** The first rule in the file that means it. */
  public Rule rule() {
    return rule;
  }

  /** Why it stays as it is; null where it is to be woven. */
  public String refusal() {
    return refusal;
  }
}
