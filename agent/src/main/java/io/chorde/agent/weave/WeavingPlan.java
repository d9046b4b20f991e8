package io.chorde.agent.weave;

import io.chorde.agent.match.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** What is to be woven into one class. Filled by one thread, then read by it. */
final class WeavingPlan extends ElementMatcher.Junction.AbstractBase<MethodDescription> {

  private final int majorVersion;
  private final Map<String, Match> matches = new LinkedHashMap<String, Match>();
  private final Map<String, Integer> sites = new HashMap<String, Integer>();

  WeavingPlan(int majorVersion) {
    this.majorVersion = majorVersion;
  }

  /** Adds a method; {@code site} is its number where class files have no {@code invokedynamic}. */
  void add(Match match, int site) {
    String key = match.method().name() + match.method().descriptor();
    matches.put(key, match);
    sites.put(key, site);
  }

  /** Takes a method out; null if it was not in. */
  Match remove(String nameAndDescriptor) {
    return matches.remove(nameAndDescriptor);
  }

  boolean isEmpty() {
    return matches.isEmpty();
  }

  /** A snapshot. */
  List<Match> matches() {
    return new ArrayList<Match>(matches.values());
  }

  int majorVersion() {
    return majorVersion;
  }

  String ruleOf(MethodDescription method) {
    return matches.get(key(method)).rule().name();
  }

  int siteOf(MethodDescription method) {
    return sites.get(key(method));
  }

  @Override
  public boolean matches(MethodDescription method) {
    return matches.containsKey(key(method));
  }

  private static String key(MethodDescription method) {
    return method.getInternalName() + method.getDescriptor();
  }
}
