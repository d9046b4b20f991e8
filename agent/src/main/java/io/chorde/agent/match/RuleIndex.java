package io.chorde.agent.match;

import io.chorde.config.Rule;
import io.chorde.config.method.MethodPattern;
import io.chorde.config.method.TypePattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules by what they say of a class's name: by the exact name, by the package that the name
 * must start with, and the rest. A class that no exact name and no package of a rule fits is
 * rejected with one look-up for each package above it, whatever the number of rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleIndex {

  /** One pattern of one rule, with its place in the file. */
  static final class Candidate {
    final int order;
    final Rule rule;
    final MethodPattern pattern;

    Candidate(int order, Rule rule, MethodPattern pattern) {
      this.order = order;
      this.rule = rule;
      this.pattern = pattern;
    }
  }

  private final Map<String, List<Candidate>> byName = new HashMap<String, List<Candidate>>();
  private final Map<String, List<Candidate>> byPackage = new HashMap<String, List<Candidate>>();

  /** Patterns whose class cannot be told by a name: subtypes, and any package. */
  private final List<Candidate> anywhere = new ArrayList<Candidate>();

  /** An index of the rules that are enabled. */
  public RuleIndex(List<Rule> rules) {
    int order = 0;
    for (Rule rule : rules) {
      if (rule.enabled()) {
        for (MethodPattern pattern : rule.methods()) {
          add(new Candidate(order++, rule, pattern));
        }
      }
    }
  }

  private void add(Candidate candidate) {
    TypePattern type = candidate.pattern.type();
    if (type.subtypes() || (type.exactName() == null && type.packagePrefix().isEmpty())) {
      anywhere.add(candidate);
    } else if (type.exactName() != null) {
      list(byName, type.exactName()).add(candidate);
    } else {
      list(byPackage, type.packagePrefix()).add(candidate);
    }
  }

  private static List<Candidate> list(Map<String, List<Candidate>> map, String key) {
    List<Candidate> list = map.get(key);
    if (list == null) {
      list = new ArrayList<Candidate>(1);
      map.put(key, list);
    }
    return list;
  }

  /** Whether there is no rule to match. */
  public boolean isEmpty() {
    return byName.isEmpty() && byPackage.isEmpty() && anywhere.isEmpty();
  }

  /**
   * Whether there are {@link #candidates}; found out without collecting them, as this is asked for
   * each class that is loaded.
   *
   * @param className the binary name
   */
  boolean hasCandidates(String className) {
    if (byName.containsKey(className)) {
      return true;
    }
    for (Candidate candidate : anywhere) {
      if (mayMean(candidate, className)) {
        return true;
      }
    }
    if (!byPackage.isEmpty()) {
      int dot = className.lastIndexOf('.');
      for (; dot >= 0; dot = className.lastIndexOf('.', dot - 1)) {
        List<Candidate> below = byPackage.get(className.substring(0, dot + 1));
        if (below != null && anyMatches(below, className)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyMatches(List<Candidate> candidates, String className) {
    for (Candidate candidate : candidates) {
      if (candidate.pattern.type().matches(className)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayMean(Candidate candidate, String className) {
    return candidate.pattern.type().subtypes() || candidate.pattern.type().matches(className);
  }

  /**
   * The patterns that may mean methods of a class, in no order. Empty for nearly every class.
   *
   * @param className the binary name
   */
  List<Candidate> candidates(String className) {
    List<Candidate> found = new ArrayList<Candidate>(0);
    List<Candidate> exact = byName.get(className);
    if (exact != null) {
      found.addAll(exact);
    }
    if (!byPackage.isEmpty()) {
      int dot = className.lastIndexOf('.');
      for (; dot >= 0; dot = className.lastIndexOf('.', dot - 1)) {
        List<Candidate> below = byPackage.get(className.substring(0, dot + 1));
        if (below != null) {
          addMatching(below, className, found);
        }
      }
    }
    for (Candidate candidate : anywhere) {
      if (mayMean(candidate, className)) {
        found.add(candidate);
      }
    }
    return found.isEmpty() ? Collections.<Candidate>emptyList() : found;
  }

  private static void addMatching(List<Candidate> from, String className, List<Candidate> to) {
    for (Candidate candidate : from) {
      if (candidate.pattern.type().matches(className)) {
        to.add(candidate);
      }
    }
  }
}
