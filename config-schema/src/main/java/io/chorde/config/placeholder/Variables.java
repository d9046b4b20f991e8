package io.chorde.config.placeholder;

/** Where placeholders get their values. Implementations are safe for use by many threads. */
public interface Variables {
  /**
   * The value of an environment variable.
   *
   * @return null if it is not set
   * @throws SecurityException if it may not be read
   */
  String environment(String name);

  /**
   * The value of a system property.
   *
   * @param name not empty
   * @return null if it is not set
   * @throws SecurityException if it may not be read
   */
  String property(String name);

  /** Those of this process. */
  static Variables ofThisProcess() {
    return new ProcessVariables();
  }
}
