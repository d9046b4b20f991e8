package io.chorde.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the tree of a file into the file, and checks what concerns more than one value. */
final class RuleFileDecoder {
  private static final String NO_RULES = "there are no rules, nothing is cached; write one";

  private final Problems problems;

  RuleFileDecoder(Problems problems) {
    this.problems = problems;
  }

  /** The file, or null if there are errors in it. */
  RuleFile decode(Node root) {
    Values file = FileKeys.FILE.decode(root, problems);
    if (file == null) {
      return null;
    }
    file.reportMissing(problems);
    Tiers tiers = file.get(FileKeys.TIERS);
    Values defaults = file.get(FileKeys.DEFAULTS);
    if (defaults != null) {
      tiers.reportUnknown(defaults.node(RuleKeys.TIERS), problems);
    }
    List<Values> rules = complete(file, tiers, defaults);
    if (problems.hasErrors()) {
      return null;
    }
    List<Rule> built = new ArrayList<>(rules.size());
    for (Values rule : rules) {
      built.add(new Rule(rule));
    }
    return new RuleFile(tiers.heap(), built);
  }

  private List<Values> complete(Values file, Tiers tiers, Values defaults) {
    List<Values> rules = file.get(FileKeys.RULES);
    List<Values> complete = new ArrayList<>();
    if (rules == null) {
      return complete;
    }
    if (rules.isEmpty() && !problems.hasErrors()) {
      Node place = file.node(FileKeys.RULES);
      problems.warning(place == null ? file.mapping() : place, NO_RULES);
    }
    Map<String, Values> byName = new HashMap<>();
    for (Values rule : rules) {
      Values whole = rule.or(defaults);
      whole.reportMissing(problems);
      tiers.reportUnknown(rule.node(RuleKeys.TIERS), problems);
      String name = rule.get(RuleKeys.NAME);
      Values namesake = name == null ? null : byName.put(name, rule);
      if (namesake != null) {
        problems.error(
            rule.node(RuleKeys.NAME),
            "the name '"
                + Quote.plain(name)
                + "' is taken by "
                + namesake.mapping().path()
                + " on line "
                + namesake.node(RuleKeys.NAME).line()
                + "; choose another");
      }
      complete.add(whole);
    }
    return complete;
  }
}
