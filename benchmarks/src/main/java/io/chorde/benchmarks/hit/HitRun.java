package io.chorde.benchmarks.hit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link HitBenchmark} with the agent in each JVM, also in those of the peers that need none.
 *
 * <p>In rounds: JMH would start all JVMs of one benchmark in a row, and a minute in which the
 * machine has other work would fall on one peer alone.
 */
public final class HitRun {

  private static final TimeValue ITERATION = TimeValue.milliseconds(400);
  private static final int WARMUPS = 5;
  private static final int ITERATIONS = 5;

  private final Path agent;
  private final Path rules;
  private final int entries;
  private final Path log;

  private HitRun(Path agent, Path rules, int entries, Path log) {
    this.agent = agent;
    this.rules = rules;
    this.entries = entries;
    this.log = log;
  }

  /**
   * Measures and prints.
   *
   * @param arguments the agent's jar, the rule file, the directory for files, the bound of each
   *     cache, the number of rounds, and each number of threads
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path directory = Path.of(arguments[2]);
    Files.createDirectories(directory);
    int entries = Integer.parseInt(arguments[3]);
    String name = "hit-java" + Runtime.version().feature() + "-" + entries;
    Path log = directory.resolve(name + ".log");
    Path json = directory.resolve(name + ".json");
    Path rules = directory.resolve(name + ".yaml");
    Files.writeString(rules, bounded(Files.readString(Path.of(arguments[1])), entries));
    HitRun run = new HitRun(Path.of(arguments[0]), rules, entries, log);
    List<Integer> threads = new ArrayList<>();
    for (int i = 5; i < arguments.length; i++) {
      threads.add(Integer.valueOf(arguments[i]));
    }
    Collection<RunResult> results;
    try {
      results = run.rounds(Integer.parseInt(arguments[4]), threads);
    } catch (RunnerException e) {
      System.err.println("bench-hit: a benchmark failed, see " + log + ": " + e.getMessage());
      System.exit(1);
      return;
    }
    try (PrintStream out = new PrintStream(json.toFile())) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
    }
    new HitTable(results).print(System.out);
    System.out.println("Raw results: " + json);
  }

  private static String bounded(String rules, int entries) {
    String bounded = rules.replaceFirst("entries: [0-9]+", "entries: " + entries);
    if (!bounded.contains("entries: " + entries)) {
      throw new IllegalStateException("the rule file has no bound of entries to set");
    }
    return bounded;
  }

  private Collection<RunResult> rounds(int rounds, List<Integer> threads) throws RunnerException {
    Map<BenchmarkParams, List<BenchmarkResult>> forks = new TreeMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (int count : threads) {
        System.err.println("round " + round + " of " + rounds + ", threads: " + count + " ...");
        for (RunResult result : new Runner(options(count)).run()) {
          forks
              .computeIfAbsent(result.getParams(), params -> new ArrayList<>())
              .addAll(result.getBenchmarkResults());
        }
      }
    }
    List<RunResult> results = new ArrayList<>();
    forks.forEach((params, all) -> results.add(new RunResult(params, all)));
    return results;
  }

  private Options options(int threads) {
    return new OptionsBuilder()
        .include("^" + HitBenchmark.class.getName().replace(".", "\\.") + "\\.")
        .forks(1)
        .threads(threads)
        .warmupIterations(WARMUPS)
        .warmupTime(ITERATION)
        .measurementIterations(ITERATIONS)
        .measurementTime(ITERATION)
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(
            "-Xms1g",
            "-Xmx1g",
            "-D" + Caches.ENTRIES + "=" + entries,
            "-javaagent:" + agent + "=" + rules)
        .shouldFailOnError(true)
        .output(log.toString())
        .build();
  }
}
