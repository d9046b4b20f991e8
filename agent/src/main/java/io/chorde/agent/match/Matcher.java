package io.chorde.agent.match;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Matches whole classes against the rules. Thread-safe. */
public final class Matcher {

  private final RuleIndex index;
  private final Ancestry ancestry;
  private final Refusals refusals;

  /** A matcher over an index. */
  public Matcher(RuleIndex index, Ancestry ancestry) {
    this.index = index;
    this.ancestry = ancestry;
    this.refusals = new Refusals(ancestry);
  }

  /**
   * Whether a rule may mean a method of this class, by what can be told without its class file;
   * true for every class as soon as there is a rule that only class files can decide.
   */
  public boolean mayMatch(String className) {
    return !isJdk(className)
        && !GeneratedClasses.isGenerated(className)
        && !index.candidates(className).isEmpty();
  }

  /** The JDK's own, some of which (its compiler, say) are in the application's loader. */
  private static boolean isJdk(String name) {
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.")
        || name.startsWith("com.sun.tools.")
        || name.startsWith("com.sun.source.");
  }

  /**
   * The methods that rules mean, each with the first rule in the file that does; those that cannot
   * be cached only where a rule names them outright, as patterns pass over them.
   *
   * @param loader the class's own; not null
   * @throws RuntimeException if the class file cannot be read
   */
  public List<Match> match(ClassLoader loader, String className, byte[] classFile) {
    List<RuleIndex.Candidate> candidates =
        ofType(index.candidates(className), loader, className, classFile);
    if (candidates.isEmpty()) {
      return Collections.emptyList();
    }
    List<Match> matches = new ArrayList<Match>();
    for (MethodFacts method : ClassFacts.read(classFile).methods()) {
      RuleIndex.Candidate first = first(candidates, method);
      if (first != null) {
        String refusal = refusals.reason(loader, method);
        if (refusal == null || first.pattern.namesOneMethod()) {
          matches.add(new Match(method, first.rule, refusal));
        }
      }
    }
    return matches;
  }

  private List<RuleIndex.Candidate> ofType(
      List<RuleIndex.Candidate> candidates,
      ClassLoader loader,
      String className,
      byte[] classFile) {
    List<RuleIndex.Candidate> fitting = new ArrayList<RuleIndex.Candidate>(candidates.size());
    Set<String> supertypes = null;
    for (RuleIndex.Candidate candidate : candidates) {
      boolean fits = candidate.pattern.type().matches(className);
      if (!fits && candidate.pattern.type().subtypes()) {
        if (supertypes == null) {
          supertypes = ancestry.ofClassFile(loader, classFile);
        }
        fits = anyMatches(candidate, supertypes);
      }
      if (fits) {
        fitting.add(candidate);
      }
    }
    return fitting;
  }

  private static boolean anyMatches(RuleIndex.Candidate candidate, Set<String> names) {
    for (String name : names) {
      if (candidate.pattern.type().matches(name)) {
        return true;
      }
    }
    return false;
  }

  private static RuleIndex.Candidate first(
      List<RuleIndex.Candidate> candidates, MethodFacts method) {
    RuleIndex.Candidate first = null;
    for (RuleIndex.Candidate candidate : candidates) {
      if ((first == null || candidate.order < first.order)
          && candidate.pattern.matchesMethod(
              modifiers(candidate, method),
              method.name(),
              method.returnType(),
              method.parameterTypes(),
              method.annotations())) {
        first = candidate;
      }
    }
    return first;
  }

  /** A method that was named outright is found even where it has no code, so that this is said. */
  private static int modifiers(RuleIndex.Candidate candidate, MethodFacts method) {
    return candidate.pattern.namesOneMethod()
        ? method.modifiers() & ~(Modifier.ABSTRACT | Modifier.NATIVE)
        : method.modifiers();
  }
}
