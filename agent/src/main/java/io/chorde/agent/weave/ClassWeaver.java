package io.chorde.agent.weave;

import io.chorde.agent.call.OldSites;
import io.chorde.agent.match.ClassFacts;
import io.chorde.agent.match.Match;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.MethodTooLargeException;

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
    WeavingPlan plan = new WeavingPlan(ClassFacts.majorVersion(classFile));
    for (Match match : matches) {
      if (match.refusal() == null) {
        plan.add(match, number(loader, className, plan, match));
      } else {
        refuse(loader, className, match, match.refusal());
      }
    }
    byte[] woven = null;
    while (woven == null && !plan.isEmpty()) {
      woven = weaveWhatFits(loader, className, classFile, plan);
    }
    for (Match match : plan.matches()) {
      report.woven(loader, className, match.method(), match.rule().name());
    }
    return woven;
  }

  /** Null if a method was too large: it is then refused, and no longer in the plan. */
  private byte[] weaveWhatFits(
      ClassLoader loader, String className, byte[] classFile, WeavingPlan plan) {
    byte[] woven;
    try {
      woven = weaver.weave(className, classFile, plan);
    } catch (MethodTooLargeException tooLarge) {
      Match match = plan.remove(tooLarge.getMethodName() + tooLarge.getDescriptor());
      if (match == null) {
        throw tooLarge;
      }
      refuse(
          loader,
          className,
          match,
          "with the lookup it would be larger than a class file allows; name a method that it"
              + " calls");
      return null;
    }
    return CodeSize.mayMatter(classFile)
            && refuseTooLarge(loader, className, classFile, woven, plan)
        ? null
        : woven;
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

  private boolean refuseTooLarge(
      ClassLoader loader, String className, byte[] classFile, byte[] woven, WeavingPlan plan) {
    Map<String, Integer> before = CodeSize.of(classFile);
    Map<String, Integer> after = CodeSize.of(woven);
    boolean refused = false;
    for (Match match : plan.matches()) {
      String key = match.method().name() + match.method().descriptor();
      if (after.get(key) > CodeSize.COMPILED && before.get(key) <= CodeSize.COMPILED) {
        plan.remove(key);
        refused = true;
        refuse(
            loader,
            className,
            match,
            "with the lookup it would be larger than "
                + CodeSize.COMPILED
                + " bytes, which the JVM never compiles; name a method that it calls");
      }
    }
    return refused;
  }

  private void refuse(ClassLoader loader, String className, Match match, String reason) {
    report.refused(loader, className, match.method(), match.rule().name(), reason);
  }
}
