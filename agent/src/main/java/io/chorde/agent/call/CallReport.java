package io.chorde.agent.call;

/** Where it is told what calls cannot be looked up. Implementations do not throw. */
public interface CallReport {

  /** A lookup could not be linked, neither where it was called nor by the agent's thread. */
  void linkFailed(String rule, String className, String method, Throwable failure);

  /**
   * A method stays uncached for an expression of its rule.
   *
   * @param method its name and parameters, as a person writes them
   * @param problem what is wrong, with its place in the rule file
   */
  void refused(Class<?> owner, String rule, String method, String problem);
}
