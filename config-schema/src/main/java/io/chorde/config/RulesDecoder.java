package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The list of rules, each as far as it can be understood without the rest of the file. */
final class RulesDecoder implements Decoder<List<Values>> {
  @Override
  public List<Values> decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return null;
    }
    if (node instanceof Scalar && ((Scalar) node).text() == null) {
      // What is left when all rules are commented out.
      return Collections.emptyList();
    }
    if (!(node instanceof Sequence)) {
      problems.error(
          node, "must be a list, not " + node.kind() + "; start each rule with - name: ...");
      return null;
    }
    List<Values> rules = new ArrayList<>();
    for (Node item : ((Sequence) node).items()) {
      Values rule = RuleKeys.RULE.decode(item, problems);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
