package io.chorde.benchmarks.startup;

import com.acme.hello.Hello;
import io.chorde.benchmarks.Sample;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;

/**
 * Starts {@link Hello} without an agent and with one, again and again. The scenarios take turns, so
 * that what else the machine has to do meets all of them.
 */
public final class StartupRun {

  private final String java;
  private final Path agent;
  private final Path rules;
  private final Path directory;

  private StartupRun(Path agent, Path rules, Path directory) {
    this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    this.agent = agent;
    this.rules = rules;
    this.directory = directory;
  }

  /**
   * Measures the JVM that runs this, and prints.
   *
   * @param arguments the agent's jar, the directory of the rule files, a directory for files, and
   *     how often each scenario runs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    StartupRun run =
        new StartupRun(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    List<Scenario> scenarios = run.scenarios();
    int runs = Integer.parseInt(arguments[3]);
    // The first ones also read files that are in no cache of the system yet.
    for (Scenario scenario : scenarios) {
      scenario.check();
    }
    for (int i = 0; i < runs; i++) {
      for (Scenario scenario : scenarios) {
        scenario.measure();
      }
    }
    print(scenarios, System.out);
  }

  private List<Scenario> scenarios() throws IOException {
    Files.createDirectories(directory);
    Path program = directory.resolve("hello.jar");
    SmallJar.write(program, Attributes.Name.MAIN_CLASS, Hello.class);
    Path empty = directory.resolve("empty-agent.jar");
    SmallJar.write(empty, new Attributes.Name("Premain-Class"), EmptyAgent.class);
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(new Scenario("no agent", List.of(java, "-jar", program.toString()), ""));
    scenarios.add(with("an agent that does nothing", empty.toString(), "", program));
    scenarios.add(chorde("ten rules in YAML, none matches", "startup-ten.yaml", 10, program));
    scenarios.add(chorde("one rule in JSON, it matches nothing", "startup-one.json", 1, program));
    scenarios.add(chorde("one rule in YAML, for the main class", "startup-main.yaml", 1, program));
    return scenarios;
  }

  private Scenario chorde(String title, String file, int count, Path program) {
    String announcement = "chorde: " + count + (count == 1 ? " rule" : " rules") + " from";
    return with(title, agent + "=" + rules.resolve(file), announcement, program);
  }

  private Scenario with(String title, String agent, String announcement, Path program) {
    return new Scenario(
        title, List.of(java, "-javaagent:" + agent, "-jar", program.toString()), announcement);
  }

  private static void print(List<Scenario> scenarios, PrintStream out) {
    double without = new Sample(scenarios.get(0).millis()).median();
    out.println(
        "Java " + System.getProperty("java.vm.version") + ", milliseconds from start to end:");
    out.println();
    out.printf("%-38s %8s %8s %8s %10s%n", "", "quarter", "median", "quarter", "difference");
    for (Scenario scenario : scenarios) {
      Sample sample = new Sample(scenario.millis());
      out.printf(
          Locale.ROOT,
          "%-38s %8.1f %8.1f %8.1f %+10.1f%n",
          scenario.title(),
          sample.lowerQuartile(),
          sample.median(),
          sample.upperQuartile(),
          sample.median() - without);
    }
  }
}
