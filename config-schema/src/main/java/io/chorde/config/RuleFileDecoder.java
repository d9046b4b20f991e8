package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns the tree of a file into the file. */
final class RuleFileDecoder {
  private static final String NO_RULES = "there are no rules, nothing is cached; write one";

  private final Capabilities capabilities;
  private final Problems problems;

  RuleFileDecoder(Capabilities capabilities, Problems problems) {
    this.capabilities = capabilities;
    this.problems = problems;
  }

  /** The file, or null if there are errors in it. */
  RuleFile decode(Node root) {
    Values file = FileKeys.FILE.decode(root, problems);
    if (file == null) {
      return null;
    }
    file.reportMissing(problems);
    NamedValues names = new NamedValues(RuleKeys.NAME, problems);
    List<Values> rules = rules(file, names);
    List<Values> invalidations = invalidations(file, names);
    capabilities.reportMissing(file.mapping(), problems);
    if (problems.hasErrors()) {
      return null;
    }
    List<Rule> builtRules = new ArrayList<>(rules.size());
    for (Values rule : rules) {
      builtRules.add(new Rule(rule));
    }
    List<Invalidation> builtInvalidations = new ArrayList<>(invalidations.size());
    for (Values invalidation : invalidations) {
      builtInvalidations.add(new Invalidation(invalidation));
    }
    return new RuleFile(file, builtRules, builtInvalidations);
  }

  /** The rules with the defaults behind them. */
  private List<Values> rules(Values file, NamedValues names) {
    Values defaults = file.get(FileKeys.DEFAULTS);
    RuleChecks checks = new RuleChecks(file, problems);
    checks.defaults(defaults);
    List<Values> rules = orEmpty(file.get(FileKeys.RULES));
    if (rules.isEmpty() && !problems.hasErrors()) {
      Node place = file.node(FileKeys.RULES);
      problems.warning(place == null ? file.mapping() : place, NO_RULES);
    }
    List<Values> complete = new ArrayList<>(rules.size());
    for (Values rule : rules) {
      Values whole = rule.or(defaults);
      whole.reportMissing(problems);
      checks.rule(whole);
      names.add(whole);
      complete.add(whole);
    }
    return complete;
  }

  private List<Values> invalidations(Values file, NamedValues ruleNames) {
    List<Values> invalidations = orEmpty(file.get(FileKeys.INVALIDATIONS));
    if (!invalidations.isEmpty()) {
      boolean allRules = file.get(FileKeys.RULES) != null;
      NamedValues names = new NamedValues(InvalidationKeys.NAME, problems);
      InvalidationChecks checks = new InvalidationChecks(ruleNames, allRules, problems);
      for (Values invalidation : invalidations) {
        invalidation.reportMissing(problems);
        checks.invalidation(invalidation);
        names.add(invalidation);
      }
    }
    return invalidations;
  }

  private static List<Values> orEmpty(List<Values> list) {
    return list == null ? Collections.<Values>emptyList() : list;
  }
}
