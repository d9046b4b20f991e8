package io.chorde.agent.check;

import io.chorde.agent.match.MethodFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A method that a rule or an invalidation means, and gets. Immutable. */
public final class CheckedMethod {

  private final String className;
  private final MethodFacts method;
  private final String refusal;
  private final List<Warning> warnings;
  private final List<String> otherRules;

  CheckedMethod(
      String className,
      MethodFacts method,
      String refusal,
      List<Warning> warnings,
      List<String> otherRules) {
    this.className = className;
    this.method = method;
    this.refusal = refusal;
    this.warnings = Collections.unmodifiableList(new ArrayList<Warning>(warnings));
    this.otherRules = Collections.unmodifiableList(new ArrayList<String>(otherRules));
  }

  /** A method of which nothing else is to be said. */
  static CheckedMethod woven(String className, MethodFacts method) {
    return new CheckedMethod(
        className, method, null, Collections.<Warning>emptyList(), Collections.<String>emptyList());
  }

  /** The binary name. */
  public String className() {
    return className;
  }

  /** What its class file says of it. */
  public MethodFacts method() {
    return method;
  }

  /** Why it stays as it is; null where it would be woven. */
  public String refusal() {
    return refusal;
  }

  /** What its users should know; unmodifiable. */
  public List<Warning> warnings() {
    return warnings;
  }

  /** The names of the rules that mean it too and stand further down; unmodifiable. */
  public List<String> otherRules() {
    return otherRules;
  }

  /** {@code com.acme.OrderDao#find(long)}. */
  @Override
  public String toString() {
    return className + "#" + method.signature();
  }
}
