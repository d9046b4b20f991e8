package io.chorde.config;

import io.chorde.config.expression.Expression;
import java.util.List;

/** What cannot be right within an invalidation, or between one and its rules. */
final class InvalidationChecks {
  private final NamedValues rules;
  private final boolean allRules;
  private final Problems problems;

  /**
   * @param allRules whether the rules are known; otherwise no reference to one can be judged
   */
  InvalidationChecks(NamedValues rules, boolean allRules, Problems problems) {
    this.rules = rules;
    this.allRules = allRules;
    this.problems = problems;
  }

  void invalidation(Values invalidation) {
    Node references = invalidation.node(InvalidationKeys.RULES);
    if (allRules && references instanceof Sequence) {
      for (Node reference : ((Sequence) references).items()) {
        if (reference instanceof Scalar && ((Scalar) reference).text() != null) {
          reference((Scalar) reference, invalidation);
        }
      }
    }
    action(invalidation);
    on(invalidation);
  }

  private void reference(Scalar reference, Values invalidation) {
    Values rule = rules.get(reference.text());
    if (rule == null) {
      problems.error(
          reference,
          "there is no rule "
              + reference.quoted()
              + "; "
              + rules.adviceFor(reference.text(), "write the name of a rule of this file"));
      return;
    }
    List<Expression> key = invalidation.get(InvalidationKeys.KEY);
    if (!invalidation.has(InvalidationKeys.KEY)) {
      return;
    }
    Receiver receiver = rule.get(RuleKeys.RECEIVER);
    if (receiver != null && receiver != Receiver.SHARED) {
      problems.error(
          reference,
          "the instances of rule "
              + reference.quoted()
              + " have entries of their own, which a key cannot tell apart; leave the key out, or"
              + " give the rule receiver: shared");
    }
    List<Expression> target = rule.get(RuleKeys.KEY);
    if (key != null && target != null && key.size() != target.size()) {
      problems.error(
          reference,
          "the key of rule "
              + reference.quoted()
              + " has "
              + (target.size() == 1 ? "1 part" : target.size() + " parts")
              + ", and the key here "
              + key.size()
              + "; write the same parts in the same order");
    }
  }

  private void action(Values invalidation) {
    Action action = invalidation.get(InvalidationKeys.ACTION);
    boolean key = invalidation.has(InvalidationKeys.KEY);
    Node said = invalidation.node(InvalidationKeys.ACTION);
    if (said == null || action == null) {
      return;
    }
    if (key && action == Action.CLEAR) {
      problems.warning(said, "clears the whole rule, whatever the key is; take one of the two out");
    } else if (!key && (action == Action.EXPIRE || action == Action.REFRESH)) {
      problems.warning(
          said, "without a key the whole rule is cleared instead; add a key, or take this out");
    }
  }

  private void on(Values invalidation) {
    if (invalidation.get(InvalidationKeys.ON) == InvalidateOn.ALWAYS
        && Invalidation.usesResult(invalidation.get(InvalidationKeys.KEY))) {
      problems.error(
          invalidation.node(InvalidationKeys.ON),
          "the key uses 'result', which is not there when the method throws; write on: return, or"
              + " another key");
    }
  }
}
