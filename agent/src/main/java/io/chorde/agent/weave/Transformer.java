package io.chorde.agent.weave;

import io.chorde.agent.match.Match;
import io.chorde.agent.match.Matcher;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.List;

/**
 * Sees every class that the JVM loads, and lets nearly all of them go by their names: until a class
 * has a method that a rule means, nothing of Byte Buddy is loaded. Loading it takes a moment, and
 * no class of the application waits for it: those that come meanwhile are noted, and retransformed.
 *
 * <p>Thread-safe. Never throws.
 */
final class Transformer implements ClassFileTransformer {

  private final Matcher matcher;
  private final Weaving weaving;
  private final SeenClasses seen;
  private final WeavingReport report;
  private final ClassLoader platform;

  Transformer(Matcher matcher, Weaving weaving, SeenClasses seen, WeavingReport report) {
    this.matcher = matcher;
    this.weaving = weaving;
    this.seen = seen;
    this.report = report;
    this.platform = ClassLoader.getSystemClassLoader().getParent();
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String internalName,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (loader == null || internalName == null || loader == platform) {
      return null;
    }
    String name = null;
    try {
      name = internalName.replace('/', '.');
      if (!matcher.mayMatch(name) || isOurs(loader)) {
        return null;
      }
      List<Match> matches = matcher.match(loader, name, classFile);
      if (matches.isEmpty()) {
        return null;
      }
      seen.add(loader, name);
      ClassWeaver weaver = weaving.weaver();
      if (weaver == null) {
        weaving.postpone(loader, name);
        return null;
      }
      return weaver.weave(loader, name, classFile, matches);
    } catch (Throwable failure) {
      report.failed(loader, name, failure);
      return null;
    }
  }

  private static boolean isOurs(ClassLoader loader) {
    ClassLoader ours = Transformer.class.getClassLoader();
    return loader == ours || loader.getParent() == ours;
  }
}
