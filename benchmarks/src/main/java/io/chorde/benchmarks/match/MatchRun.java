package io.chorde.benchmarks.match;

import io.chorde.benchmarks.Sample;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link MatchBenchmark}, each JVM for a number of passes over all classes: the first one is
 * that of a JVM which has just started, the last ones are those of compiled code.
 */
public final class MatchRun {

  private static final int PASSES = 30;
  private static final int WARM = 10;

  private MatchRun() {}

  /**
   * Measures and prints.
   *
   * @param arguments the directory for files, and the number of JVMs
   */
  public static void main(String[] arguments) throws Exception {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    Options options =
        new OptionsBuilder()
            .include("^" + MatchBenchmark.class.getName().replace(".", "\\.") + "\\.")
            .forks(Integer.parseInt(arguments[1]))
            .warmupIterations(0)
            .measurementIterations(PASSES)
            .jvmArgsAppend("-Xms1g", "-Xmx1g")
            .shouldFailOnError(true)
            .output(directory.resolve("match.log").toString())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    print(results, System.out);
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    out.println("Java " + System.getProperty("java.vm.version") + ", 10,001 classes, 100 rules:");
    for (RuleSet rules : RuleSet.values()) {
      for (String what : List.of("names", "methods")) {
        if (rules == RuleSet.MIXED && what.equals("names")) {
          // One rule for subtypes, and no name decides anything.
          continue;
        }
        RunResult index = find(results, rules, what);
        RunResult loop = find(results, rules, what + "InALoop");
        out.println();
        out.printf(
            "%-24s %12s %12s%n",
            rules.name().toLowerCase(Locale.ROOT) + " rules, " + what, "first, ms", "warm, ms");
        row(out, "  the agent's index", first(index).median(), warm(index).median());
        row(out, "  a loop over patterns", first(loop).median(), warm(loop).median());
        row(
            out,
            "  times as fast",
            first(loop).median() / first(index).median(),
            warm(loop).median() / warm(index).median());
      }
    }
    out.println();
    out.println("first: the first pass of a JVM, the median of all JVMs.");
    out.println("warm: the median of the last " + WARM + " of " + PASSES + " passes of all JVMs.");
  }

  private static void row(PrintStream out, String title, double first, double warm) {
    out.printf(Locale.ROOT, "%-24s %12.2f %12.2f%n", title, first, warm);
  }

  private static RunResult find(Collection<RunResult> results, RuleSet rules, String benchmark) {
    for (RunResult result : results) {
      if (result.getParams().getBenchmark().endsWith("." + benchmark)
          && result.getParams().getParam("rules").equals(rules.name())) {
        return result;
      }
    }
    throw new IllegalStateException("not measured: " + benchmark);
  }

  private static Sample first(RunResult result) {
    return passes(result, 0, 1);
  }

  private static Sample warm(RunResult result) {
    return passes(result, PASSES - WARM, PASSES);
  }

  private static Sample passes(RunResult result, int from, int to) {
    List<Double> millis = new ArrayList<>();
    result
        .getBenchmarkResults()
        .forEach(
            fork -> {
              List<IterationResult> all = new ArrayList<>(fork.getIterationResults());
              all.subList(from, to).forEach(pass -> millis.add(pass.getPrimaryResult().getScore()));
            });
    return new Sample(millis.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
