package io.chorde.agent.check;

import io.chorde.agent.classpath.ClassPathFiles;
import io.chorde.agent.expression.ExpressionCompiler;
import io.chorde.agent.expression.ExpressionTypes;
import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.Match;
import io.chorde.agent.match.Matcher;
import io.chorde.agent.match.Meaning;
import io.chorde.agent.match.RuleIndex;
import io.chorde.config.Invalidation;
import io.chorde.config.Problem;
import io.chorde.config.Reading;
import io.chorde.config.Rule;
import io.chorde.config.RuleFile;
import io.chorde.config.method.MethodPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds a rule file against a class path. For one thread, and one check. */
public final class Check {

  private final List<Problem> problems;
  private final ClassPathFiles files;
  private final Ancestry ancestry = new Ancestry();
  private final Matcher matcher;
  private final MethodWarnings warnings;
  private final ExpressionTypes expressions = new ExpressionTypes(new ExpressionCompiler());
  private final ClassLoader resources;
  private final Map<Rule, EntryCollector> rules = new LinkedHashMap<Rule, EntryCollector>();
  private final InvalidationSearch invalidations;

  private Check(RuleFile ruleFile, List<Problem> problems, ClassPathFiles files) {
    this.problems = problems;
    this.files = files;
    this.matcher = new Matcher(new RuleIndex(ruleFile.rules()), ancestry);
    this.warnings = new MethodWarnings(files);
    this.resources = new ResourceLoader(files);
    this.invalidations = new InvalidationSearch(ruleFile.invalidations(), files, ancestry);
    for (Rule rule : ruleFile.rules()) {
      rules.put(rule, new EntryCollector(rule.name(), rule.enabled(), rule.methods()));
    }
  }

  /**
   * What there is to say without a class path.
   *
   * @param file what the file is called
   */
  public static CheckResult ofFile(String file, Reading reading) {
    List<CheckedEntry> rules = new ArrayList<CheckedEntry>();
    List<CheckedEntry> invalidations = new ArrayList<CheckedEntry>();
    if (reading.ok()) {
      for (Rule rule : reading.ruleFile().rules()) {
        rules.add(withoutMethods(rule.name(), rule.enabled()));
      }
      for (Invalidation invalidation : reading.ruleFile().invalidations()) {
        invalidations.add(withoutMethods(invalidation.name(), true));
      }
    }
    return new CheckResult(file, reading.problems(), rules, invalidations, null);
  }

  private static CheckedEntry withoutMethods(String name, boolean enabled) {
    return new CheckedEntry(
        name, enabled, Collections.<CheckedMethod>emptyList(), Collections.<Warning>emptyList());
  }

  /**
   * What a rule file would do to a class path.
   *
   * @param file what the file is called
   * @param reading without errors
   * @throws IllegalStateException if there are errors
   */
  public static CheckResult ofClassPath(
      String file, Reading reading, ClassPathFiles files, Progress progress) {
    return new Check(reading.ruleFile(), reading.problems(), files).run(file, progress);
  }

  private CheckResult run(String file, Progress progress) {
    int looked = 0;
    int all = files.classNames().size();
    for (String className : files.classNames()) {
      look(className);
      progress.looked(++looked, all);
    }
    Unmatched unmatched = new Unmatched(files, ancestry);
    return new CheckResult(
        file,
        problems,
        results(rules.values(), unmatched),
        results(invalidations.collectors(), unmatched),
        new CheckedClassPath(all, files.unreadable(), files.notFound()));
  }

  private static List<CheckedEntry> results(
      Iterable<EntryCollector> collectors, Unmatched unmatched) {
    List<CheckedEntry> results = new ArrayList<CheckedEntry>();
    for (EntryCollector collector : collectors) {
      results.add(collector.result(unmatched));
    }
    return results;
  }

  private void look(String className) {
    try {
      if (matcher.mayMatch(className)) {
        lookForRules(className);
      }
      invalidations.look(className);
    } catch (RuntimeException notAClassFile) {
      files.broken(className, notAClassFile);
    }
  }

  private void lookForRules(String className) {
    byte[] classFile = files.read(className);
    if (classFile == null) {
      return;
    }
    for (Meaning meaning : matcher.meanings(files, className, classFile)) {
      Match match = meaning.match();
      List<String> others = new ArrayList<String>(0);
      for (Map.Entry<Rule, List<MethodPattern>> meant : meaning.patterns().entrySet()) {
        EntryCollector collector = rules.get(meant.getKey());
        collector.met(meant.getValue());
        if (meant.getKey() != match.rule()) {
          collector.shadowedBy(match.rule().name());
          others.add(meant.getKey().name());
        }
      }
      if (meaning.passedOver()) {
        rules.get(match.rule()).passedOver(className, match);
      } else {
        rules.get(match.rule()).add(checked(className, match, others));
      }
    }
  }

  private CheckedMethod checked(String className, Match match, List<String> others) {
    String refusal = match.refusal();
    if (refusal == null) {
      refusal = expressions.refusal(match.rule(), resources, className, match.method());
    }
    List<Warning> known =
        refusal == null
            ? warnings.of(match.rule(), className, match.method())
            : Collections.<Warning>emptyList();
    return new CheckedMethod(className, match.method(), refusal, known, others);
  }
}
