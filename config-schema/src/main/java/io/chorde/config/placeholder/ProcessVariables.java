package io.chorde.config.placeholder;

/** The environment and the system properties as they are at each call. */
final class ProcessVariables implements Variables {
  @Override
  public String environment(String name) {
    return System.getenv(name);
  }

  @Override
  public String property(String name) {
    return System.getProperty(name);
  }
}
