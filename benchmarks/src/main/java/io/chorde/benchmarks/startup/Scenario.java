package io.chorde.benchmarks.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One way to start the program, and how long that took so far. */
final class Scenario {

  private static final String GREETING = "Hello, world!";

  private final String title;
  private final List<String> command;
  private final String announcement;
  private final List<Double> millis = new ArrayList<>();

  /**
   * A scenario that has not run.
   *
   * @param command starts the program
   * @param announcement what the JVM says on stderr, somewhere in it
   */
  Scenario(String title, List<String> command, String announcement) {
    this.title = title;
    this.command = command;
    this.announcement = announcement;
  }

  String title() {
    return title;
  }

  double[] millis() {
    return millis.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Runs the program for nothing but to see that it does what is to be measured. */
  void check() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0 || !said.contains(GREETING) || !said.contains(announcement)) {
      throw new IllegalStateException(
          title + ": exit code " + code + ", and it did not say what it should: " + said);
    }
  }

  /** From before the JVM is started until after it has ended. */
  void measure() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    double took = (System.nanoTime() - begin) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(title + ": exit code " + code);
    }
    millis.add(took);
  }
}
