package io.chorde.benchmarks.match;

import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.ClassFileSource;
import io.chorde.agent.match.MethodFacts;
import io.chorde.config.Rule;
import io.chorde.config.method.MethodPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one would write first: each class, each pattern, each method. */
final class NaiveMatcher {

  private final List<MethodPattern> patterns = new ArrayList<>();
  private final Ancestry ancestry;

  NaiveMatcher(List<Rule> rules, Ancestry ancestry) {
    for (Rule rule : rules) {
      patterns.addAll(rule.methods());
    }
    this.ancestry = ancestry;
  }

  boolean mayMatch(String className) {
    for (MethodPattern pattern : patterns) {
      if (pattern.type().matches(className) || pattern.type().subtypes()) {
        return true;
      }
    }
    return false;
  }

  /** How many methods of the class a pattern means. */
  int match(ClassFileSource files, String className, byte[] classFile) {
    ClassFacts facts = ClassFacts.read(classFile);
    Set<String> supertypes = ancestry.ofClassFile(files, classFile);
    int matches = 0;
    for (MethodFacts method : facts.methods()) {
      for (MethodPattern pattern : patterns) {
        if (fits(pattern, className, supertypes)
            && pattern.matchesMethod(
                method.modifiers(),
                method.name(),
                method.returnType(),
                method.parameterTypes(),
                method.annotations())) {
          matches++;
          break;
        }
      }
    }
    return matches;
  }

  private static boolean fits(MethodPattern pattern, String className, Set<String> supertypes) {
    return pattern.type().matches(className)
        || (pattern.type().subtypes() && supertypes.stream().anyMatch(pattern.type()::matches));
  }
}
