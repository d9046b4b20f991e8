package io.chorde.benchmarks.match;

import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.Matcher;
import io.chorde.agent.match.RuleIndex;
import io.chorde.config.Rule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One operation looks at all 10,001 classes, with a matcher that remembers nothing yet: as an agent
 * meets an application, or a check does.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class MatchBenchmark {

  /** Which rules. */
  @Param public RuleSet rules;

  private final Application application = new Application();
  private List<Rule> read;

  /** Reads the rules. */
  @Setup
  public void prepare() {
    read = rules.rules();
  }

  /** The index, by names alone. */
  @Benchmark
  public int names() {
    Matcher matcher = new Matcher(new RuleIndex(read), new Ancestry());
    int candidates = 0;
    for (String name : application.files().keySet()) {
      candidates += matcher.mayMatch(name) ? 1 : 0;
    }
    return candidates;
  }

  /** All patterns in turn, by names alone. */
  @Benchmark
  public int namesInALoop() {
    NaiveMatcher matcher = new NaiveMatcher(read, new Ancestry());
    int candidates = 0;
    for (String name : application.files().keySet()) {
      candidates += matcher.mayMatch(name) ? 1 : 0;
    }
    return candidates;
  }

  /** Down to the methods, where the name does not decide that there is none. */
  @Benchmark
  public int methods() {
    Matcher matcher = new Matcher(new RuleIndex(read), new Ancestry());
    int matches = 0;
    for (Map.Entry<String, byte[]> file : application.files().entrySet()) {
      if (matcher.mayMatch(file.getKey())) {
        matches += matcher.match(application, file.getKey(), file.getValue()).size();
      }
    }
    return checked(matches);
  }

  /** Down to the methods, by a loop. */
  @Benchmark
  public int methodsInALoop() {
    NaiveMatcher matcher = new NaiveMatcher(read, new Ancestry());
    int matches = 0;
    for (Map.Entry<String, byte[]> file : application.files().entrySet()) {
      if (matcher.mayMatch(file.getKey())) {
        matches += matcher.match(application, file.getKey(), file.getValue());
      }
    }
    return checked(matches);
  }

  /** What was measured would mean nothing if the two found something else. */
  private int checked(int matches) {
    if (matches != rules.matches()) {
      throw new IllegalStateException(matches + " methods matched");
    }
    return matches;
  }
}
