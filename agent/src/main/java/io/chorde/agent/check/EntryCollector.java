package io.chorde.agent.check;

import io.chorde.agent.match.Match;
import io.chorde.config.method.MethodPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found for one rule or invalidation, class by class. For one thread. */
final class EntryCollector {

  private final String name;
  private final boolean enabled;
  private final List<MethodPattern> patterns;
  private final List<CheckedMethod> methods = new ArrayList<CheckedMethod>();
  private final Set<String> shadowedBy = new LinkedHashSet<String>();
  private final Set<MethodPattern> met =
      Collections.newSetFromMap(new IdentityHashMap<MethodPattern, Boolean>());
  private String passedOver;

  EntryCollector(String name, boolean enabled, List<MethodPattern> patterns) {
    this.name = name;
    this.enabled = enabled;
    this.patterns = patterns;
  }

  /** These patterns mean some method. */
  void met(List<MethodPattern> some) {
    met.addAll(some);
  }

  void add(CheckedMethod method) {
    methods.add(method);
  }

  /** A method that it means belongs to this rule. */
  void shadowedBy(String rule) {
    shadowedBy.add(rule);
  }

  /** A method that it means cannot be cached, and it does not name that method outright. */
  void passedOver(String className, Match match) {
    if (passedOver == null) {
      passedOver = className + "#" + match.method().signature() + ": " + match.refusal();
    }
  }

  CheckedEntry result(Unmatched unmatched) {
    List<Warning> warnings = new ArrayList<Warning>();
    if (enabled) {
      for (MethodPattern pattern : patterns) {
        if (!met.contains(pattern)) {
          warnings.add(unmatched.warning(pattern));
        }
      }
      if (methods.isEmpty() && !met.isEmpty()) {
        warnings.add(withoutMethods());
      }
    }
    return new CheckedEntry(name, enabled, methods, warnings);
  }

  private Warning withoutMethods() {
    return shadowedBy.isEmpty()
        ? new Warning(
            Warning.Kind.MATCHES_NOTHING,
            null,
            "it means only what cannot be cached, such as " + passedOver)
        : new Warning(
            Warning.Kind.SHADOWED,
            null,
            "all that it means belongs to "
                + String.join(", ", shadowedBy)
                + ", which the file has first; move it up, or take it out");
  }
}
