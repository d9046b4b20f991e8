package io.chorde.it.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tool of a JDK, perhaps with the agent in {@code JAVA_TOOL_OPTIONS}. Mutable. */
public final class Tool {

  private final List<String> command;
  private final Map<String, String> environment = new HashMap<>();

  private Tool(List<String> command) {
    this.command = command;
  }

  /** A tool with its arguments. */
  public static Tool of(Jdk jdk, String name, String... arguments) {
    List<String> command = new ArrayList<>(jdk.tool(name));
    command.addAll(List.of(arguments));
    return new Tool(command);
  }

  /** The command line of the agent's jar, with its arguments. */
  public static Tool chorde(Jdk jdk, String... arguments) {
    Tool tool = of(jdk, "java", "-jar", Jvm.agentJar().toString());
    tool.command.addAll(List.of(arguments));
    return tool;
  }

  /** With the agent, for every JVM that is started below. */
  public Tool agent(Path ruleFile) {
    environment.put("JAVA_TOOL_OPTIONS", "-javaagent:" + Jvm.agentJar() + "=" + ruleFile);
    return this;
  }

  /** Runs it to its end. */
  public Run run(Path folder) {
    return Processes.run(command, environment, folder, Duration.ofSeconds(60));
  }
}
