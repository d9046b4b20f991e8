package io.chorde.it.harness;

import com.acme.launch.Launch;
import com.acme.launch.Probe;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JVM to start: on a JDK, with a program, and perhaps with the agent.
 *
 * <p>With rules that are given one by one, the program begins when the weaver is warm, so that
 * every class of it is woven as it is loaded and the number of bodies is the same in each run. With
 * a rule file that is given as a text, and with none, it begins at once.
 *
 * <p>Mutable, and for one thread. It can be run several times.
 */
public final class Jvm {

  private static final Path PROGRAMS = Path.of(System.getProperty("chorde.it.programs"));

  private final Jdk jdk;
  private final List<String> options = new ArrayList<>();
  private final List<String> classPath = new ArrayList<>();
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> rules = new LinkedHashMap<>();
  private final List<String> settings = new ArrayList<>();
  private final List<String> agentsBehind = new ArrayList<>();
  private boolean agent;
  private boolean launched = true;
  private String file = "rules.yaml";
  private String text;
  private Duration limit = Duration.ofSeconds(60);

  private Jvm(Jdk jdk) {
    this.jdk = jdk;
    classPath.add(PROGRAMS.toString());
  }

  /** A JVM of this JDK. */
  public static Jvm on(Jdk jdk) {
    return new Jvm(jdk);
  }

  /** The agent's jar. */
  public static Path agentJar() {
    return Path.of(System.getProperty("chorde.jar")).normalize();
  }

  /** The program, and what it is called with. */
  public Jvm program(Class<?> main, String... arguments) {
    command.clear();
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return this;
  }

  /** The same without the launcher before it: the JVM calls the program's main. */
  public Jvm plainProgram(Class<?> main, String... arguments) {
    launched = false;
    return program(main, arguments);
  }

  /** An option of the JVM. */
  public Jvm option(String option) {
    options.add(option);
    return this;
  }

  /** A folder or jar, behind the programs. */
  public Jvm classPath(Path more) {
    classPath.add(more.toString());
    return this;
  }

  /** With the agent; without rules, that is without an argument. */
  public Jvm agent() {
    agent = true;
    return this;
  }

  /**
   * A rule with a ttl of an hour, unless it has its own.
   *
   * @param method a pattern, or several with a semicolon between them
   * @param more further lines, such as {@code receiver: shared}
   */
  public Jvm rule(String name, String method, String... more) {
    StringBuilder rule = new StringBuilder("  - name: " + name + "\n    method:\n");
    for (String pattern : method.split(";")) {
      // In quotes: a pattern may begin with a star or an at sign, which mean something to YAML.
      rule.append("      - \"").append(pattern.trim()).append("\"\n");
    }
    for (String line : more) {
      rule.append("    ").append(line).append('\n');
    }
    rules.put(name, rule.toString());
    return agent();
  }

  /** A line that stands before the rules, such as {@code pool: { threads: 1 }}. */
  public Jvm setting(String line) {
    settings.add(line + '\n');
    return this;
  }

  /** The whole rule file. */
  public Jvm rules(String fileText) {
    text = fileText;
    return agent();
  }

  /** What the rule file is called, in a folder of its own; it does not exist without a text. */
  public Jvm ruleFile(String name) {
    file = name;
    return agent();
  }

  /** Another agent, with its argument if any, behind ours. */
  public Jvm agentBehind(String jarAndArgument) {
    agentsBehind.add(jarAndArgument);
    return this;
  }

  /** How long it may take. */
  public Jvm within(Duration longest) {
    limit = longest;
    return this;
  }

  /** Runs it without the agent, then with it. */
  public Comparison compare() {
    boolean wanted = agent;
    agent = false;
    Run bare = run();
    agent = wanted;
    return new Comparison(bare, run());
  }

  /** Runs it to its end. */
  public Run run() {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("chorde-it");
      return Processes.run(commandLine(folder), Map.of(), folder, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Folders.delete(folder);
    }
  }

  private List<String> commandLine(Path folder) throws IOException {
    List<String> line = new ArrayList<>(jdk.java());
    if (agent) {
      String argument = argument(folder);
      line.add("-javaagent:" + agentJar() + (argument == null ? "" : "=" + argument));
      line.addAll(agentsBehind.stream().map(other -> "-javaagent:" + other).toList());
      if (!rules.isEmpty()) {
        line.add("-D" + Launch.WARM + "=true");
      }
    }
    line.addAll(options);
    line.add("-cp");
    line.add(String.join(File.pathSeparator, classPath));
    if (launched) {
      line.add(Launch.class.getName());
    }
    line.addAll(command);
    return line;
  }

  /** The agent's argument: the rule file, written where there is something to write. */
  private String argument(Path folder) throws IOException {
    String content = text;
    if (!rules.isEmpty()) {
      content =
          "version: 1\ndefaults: { ttl: 1h }\n"
              + String.join("", settings)
              + "rules:\n"
              + "  - name: probe\n    method: "
              + Probe.METHOD
              + "\n"
              + String.join("", rules.values());
    }
    Path written = folder.resolve(file);
    if (content != null) {
      Files.writeString(written, content);
      return written.toString();
    }
    return file.equals("rules.yaml") ? null : written.toString();
  }
}
