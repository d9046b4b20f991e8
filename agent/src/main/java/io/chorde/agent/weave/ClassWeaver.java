package io.chorde.agent.weave;

import io.chorde.agent.call.OldSites;
import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Weaves what the rules mean in one class, and tells what it did. Thread-safe. */
public final class ClassWeaver {

  private final Weaver weaver = new Weaver();
  private final OldSites oldSites;
  private final WeavingReport report;

  /** A weaver; its first class takes a fraction of a second. */
  public ClassWeaver(OldSites oldSites, WeavingReport report) {
    this.oldSites = oldSites;
    this.report = report;
  }

  /**
   * The woven class file, or null where nothing is to be woven.
   *
   * @throws RuntimeException if it cannot be rewritten
   */
  byte[] weave(ClassLoader loader, String className, byte[] classFile, List<Match> matches) {
    WeavingPlan plan = new WeavingPlan(ClassFacts.read(classFile).majorVersion());
    List<Match> accepted = new ArrayList<Match>(matches.size());
    for (Match match : matches) {
      if (match.refusal() == null) {
        accepted.add(match);
        plan.add(match.method(), match.rule().name(), number(loader, className, plan, match));
      } else {
        refuse(loader, className, match, match.refusal());
      }
    }
    if (plan.isEmpty()) {
      return null;
    }
    byte[] woven = weaver.weave(className, classFile, plan);
    if (CodeSize.mayMatter(classFile)
        && removeTooLarge(loader, className, classFile, woven, plan, accepted)) {
      woven = plan.isEmpty() ? null : weaver.weave(className, classFile, plan);
    }
    for (Match match : accepted) {
      report.woven(loader, className, match.method(), match.rule().name());
    }
    return woven;
  }

  private int number(ClassLoader loader, String className, WeavingPlan plan, Match match) {
    if (plan.majorVersion() >= LookupMapping.FIRST_WITH_INVOKEDYNAMIC) {
      return -1;
    }
    return oldSites.number(
        loader,
        className,
        match.rule().name(),
        match.method().name() + match.method().descriptor(),
        match.method().modifiers());
  }

  private boolean removeTooLarge(
      ClassLoader loader,
      String className,
      byte[] classFile,
      byte[] woven,
      WeavingPlan plan,
      List<Match> accepted) {
    Map<String, Integer> before = CodeSize.of(classFile);
    Map<String, Integer> after = CodeSize.of(woven);
    boolean removed = false;
    for (Match match : new ArrayList<Match>(accepted)) {
      String key = match.method().name() + match.method().descriptor();
      if (after.get(key) > CodeSize.COMPILED && before.get(key) <= CodeSize.COMPILED) {
        plan.remove(key);
        accepted.remove(match);
        removed = true;
        refuse(
            loader,
            className,
            match,
            "with the lookup it would be larger than "
                + CodeSize.COMPILED
                + " bytes, which the JVM never compiles; name a method that it calls");
      }
    }
    return removed;
  }

  private void refuse(ClassLoader loader, String className, Match match, String reason) {
    report.refused(loader, className, match.method(), match.rule().name(), reason);
  }
}
