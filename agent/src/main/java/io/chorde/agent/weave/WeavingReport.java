package io.chorde.agent.weave;

import io.chorde.agent.match.MethodFacts;

/** Where weaving tells what it did. Implementations are thread-safe and do not throw. */
public interface WeavingReport {

  /** A method looks up from now on. */
  void woven(ClassLoader loader, String className, MethodFacts method, String rule);

  /** A method that a rule names stays as it is. */
  void refused(
      ClassLoader loader, String className, MethodFacts method, String rule, String reason);

  /** A class stays as it is. */
  void failed(ClassLoader loader, String className, Throwable failure);
}
