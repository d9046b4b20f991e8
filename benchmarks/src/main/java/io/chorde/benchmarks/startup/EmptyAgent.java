package io.chorde.benchmarks.startup;

/** Does nothing: what is measured with it is what the JVM needs to have any agent at all. */
public final class EmptyAgent {

  private EmptyAgent() {}

  /** Called by the JVM. */
  public static void premain(String arguments) {}
}
