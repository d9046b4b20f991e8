package io.chorde.agent.weave;

import io.chorde.agent.match.MethodFacts;
import java.util.HashMap;
import java.util.Map;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** What is to be woven into one class. Filled by one thread, then read by it. */
final class WeavingPlan extends ElementMatcher.Junction.AbstractBase<MethodDescription> {

  private final int majorVersion;
  private final Map<String, String> rules = new HashMap<String, String>();
  private final Map<String, Integer> sites = new HashMap<String, Integer>();

  WeavingPlan(int majorVersion) {
    this.majorVersion = majorVersion;
  }

  /** Adds a method; {@code site} is its number where class files have no {@code invokedynamic}. */
  void add(MethodFacts method, String rule, int site) {
    String key = method.name() + method.descriptor();
    rules.put(key, rule);
    sites.put(key, site);
  }

  void remove(String nameAndDescriptor) {
    rules.remove(nameAndDescriptor);
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  int majorVersion() {
    return majorVersion;
  }

  String ruleOf(MethodDescription method) {
    return rules.get(key(method));
  }

  int siteOf(MethodDescription method) {
    return sites.get(key(method));
  }

  boolean contains(String nameAndDescriptor) {
    return rules.containsKey(nameAndDescriptor);
  }

  @Override
  public boolean matches(MethodDescription method) {
    return rules.containsKey(key(method));
  }

  private static String key(MethodDescription method) {
    return method.getInternalName() + method.getDescriptor();
  }
}
