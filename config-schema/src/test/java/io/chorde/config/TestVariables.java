package io.chorde.config;

import io.chorde.config.placeholder.Variables;
import java.util.HashMap;
import java.util.Map;

/** An environment and system properties as a test wants them; empty at first. */
final class TestVariables implements Variables {
  private final Map<String, String> environment = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();

  TestVariables environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  TestVariables property(String name, String value) {
    properties.put(name, value);
    return this;
  }

  @Override
  public String environment(String name) {
    return environment.get(name);
  }

  @Override
  public String property(String name) {
    return properties.get(name);
  }
}
