package io.chorde.agent.check;

import io.chorde.agent.classpath.ClassPathFiles;
import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.ClassHierarchy;
import io.chorde.agent.match.Matcher;
import io.chorde.agent.match.MethodFacts;
import io.chorde.config.Invalidation;
import io.chorde.config.method.MethodPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for the methods that invalidations mean. Any method with code will do, and several
 * invalidations may share one. For one thread.
 */
final class InvalidationSearch {

  private final List<Invalidation> invalidations;
  private final List<EntryCollector> collectors = new ArrayList<EntryCollector>();
  private final ClassPathFiles files;
  private final Ancestry ancestry;

  InvalidationSearch(List<Invalidation> invalidations, ClassPathFiles files, Ancestry ancestry) {
    this.invalidations = invalidations;
    this.files = files;
    this.ancestry = ancestry;
    for (Invalidation invalidation : invalidations) {
      collectors.add(new EntryCollector(invalidation.name(), true, invalidation.methods()));
    }
  }

  /** One for each invalidation, in the file's order. */
  List<EntryCollector> collectors() {
    return collectors;
  }

  /**
   * Looks through one class.
   *
   * @throws RuntimeException if its file cannot be read
   */
  void look(String className) {
    if (!Matcher.mayBeWoven(className)) {
      return;
    }
    ClassFacts facts = null;
    ClassHierarchy hierarchy = null;
    for (int i = 0; i < invalidations.size(); i++) {
      Set<MethodFacts> meant = new LinkedHashSet<MethodFacts>(0);
      for (MethodPattern pattern : invalidations.get(i).methods()) {
        if (!pattern.type().subtypes() && !pattern.type().matches(className)) {
          continue;
        }
        if (facts == null) {
          byte[] classFile = files.read(className);
          if (classFile == null) {
            return;
          }
          facts = ClassFacts.read(classFile);
          hierarchy = new ClassHierarchy(ancestry, files, className, classFile);
        }
        if (hierarchy.fits(pattern.type()) && addMethods(pattern, facts, meant)) {
          collectors.get(i).met(Collections.singletonList(pattern));
        }
      }
      for (MethodFacts method : meant) {
        collectors.get(i).add(CheckedMethod.woven(className, method));
      }
    }
  }

  private static boolean addMethods(MethodPattern pattern, ClassFacts facts, Set<MethodFacts> to) {
    boolean any = false;
    for (MethodFacts method : facts.methods()) {
      if (Unmatched.means(pattern, method, method.modifiers())) {
        to.add(method);
        any = true;
      }
    }
    return any;
  }
}
