package io.chorde.agent.match;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
    return mayBeWoven(className) && index.hasCandidates(className);
  }

  /** Whether classes of such a name are woven at all: not the JDK's, and none that are made up. */
  public static boolean mayBeWoven(String className) {
    return !isJdk(className) && !GeneratedClasses.isGenerated(className);
  }

  /** The JDK's own, some of which (its compiler, say) are in the application's loader. */
  private static boolean isJdk(String name) {
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.")
        || name.startsWith("com.sun.tools.")
        || name.startsWith("com.sun.source.");
  }

  /** Like {@link #match(ClassFileSource, String, byte[])}, with the class files of a loader. */
  public List<Match> match(ClassLoader loader, String className, byte[] classFile) {
    return match(new LoaderFiles(loader), className, classFile);
  }

  /**
   * The methods that rules mean, each with the first rule in the file that does; those that cannot
   * be cached only where a rule names them outright, as patterns pass over them.
   *
   * @param files where the class's own and those that it refers to are; not null
   * @throws RuntimeException if the class file cannot be read
   */
  public List<Match> match(ClassFileSource files, String className, byte[] classFile) {
    List<RuleIndex.Candidate> candidates = candidates(files, className, classFile);
    if (candidates.isEmpty()) {
      return Collections.emptyList();
    }
    List<Match> matches = new ArrayList<Match>();
    for (MethodFacts method : ClassFacts.read(classFile).methods()) {
      RuleIndex.Candidate first = first(candidates, method);
      if (first != null) {
        String refusal = refusals.reason(files, method, first.rule);
        if (!passesOver(first, refusal)) {
          matches.add(new Match(method, first.rule, refusal));
        }
      }
    }
    return matches;
  }

  /**
   * The methods that {@link #match(ClassFileSource, String, byte[])} finds and those that it passes
   * over, each with all that means it.
   *
   * @throws RuntimeException if the class file cannot be read
   */
  public List<Meaning> meanings(ClassFileSource files, String className, byte[] classFile) {
    List<RuleIndex.Candidate> candidates = candidates(files, className, classFile);
    if (candidates.isEmpty()) {
      return Collections.emptyList();
    }
    List<Meaning> meanings = new ArrayList<Meaning>();
    for (MethodFacts method : ClassFacts.read(classFile).methods()) {
      RuleIndex.Candidate first = first(candidates, method);
      if (first != null) {
        String refusal = refusals.reason(files, method, first.rule);
        Meaning meaning =
            new Meaning(new Match(method, first.rule, refusal), passesOver(first, refusal));
        for (RuleIndex.Candidate candidate : candidates) {
          if (means(candidate, method)) {
            meaning.meantBy(candidate);
          }
        }
        meanings.add(meaning);
      }
    }
    return meanings;
  }

  private static boolean passesOver(RuleIndex.Candidate candidate, String refusal) {
    return refusal != null && !candidate.pattern.namesOneMethod();
  }

  private List<RuleIndex.Candidate> candidates(
      ClassFileSource files, String className, byte[] classFile) {
    List<RuleIndex.Candidate> candidates = index.candidates(className);
    if (candidates.isEmpty()) {
      return candidates;
    }
    ClassHierarchy hierarchy = new ClassHierarchy(ancestry, files, className, classFile);
    List<RuleIndex.Candidate> fitting = new ArrayList<RuleIndex.Candidate>(candidates.size());
    for (RuleIndex.Candidate candidate : candidates) {
      if (hierarchy.fits(candidate.pattern.type())) {
        fitting.add(candidate);
      }
    }
    return fitting;
  }

  private static RuleIndex.Candidate first(
      List<RuleIndex.Candidate> candidates, MethodFacts method) {
    RuleIndex.Candidate first = null;
    for (RuleIndex.Candidate candidate : candidates) {
      if ((first == null || candidate.order < first.order) && means(candidate, method)) {
        first = candidate;
      }
    }
    return first;
  }

  private static boolean means(RuleIndex.Candidate candidate, MethodFacts method) {
    return candidate.pattern.matchesMethod(
        modifiers(candidate, method),
        method.name(),
        method.returnType(),
        method.parameterTypes(),
        method.annotations());
  }

  /** A method that was named outright is found even where it has no code, so that this is said. */
  private static int modifiers(RuleIndex.Candidate candidate, MethodFacts method) {
    return candidate.pattern.namesOneMethod()
        ? method.modifiers() & ~(Modifier.ABSTRACT | Modifier.NATIVE)
        : method.modifiers();
  }
}
