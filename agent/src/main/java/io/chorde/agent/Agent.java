package io.chorde.agent;

import io.chorde.agent.expression.ExpressionSyntax;
import io.chorde.agent.gate.GateInstaller;
import io.chorde.agent.match.Ancestry;
import io.chorde.agent.match.Matcher;
import io.chorde.agent.match.RuleIndex;
import io.chorde.agent.weave.Weaving;
import io.chorde.config.Problem;
import io.chorde.config.Reading;
import io.chorde.config.RuleFile;
import io.chorde.config.RuleFileReader;
import java.io.File;
import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Starts the agent. Whatever is wrong with the rule file, or with the JVM, is said in a line, and
 * the application starts as it would without.
 *
 * <p>The application's start waits for as little as possible: the rule file is read on the agent's
 * thread while the application's first classes load. Classes that were faster than the rules are
 * woven like any others that were there before the agent.
 */
public final class Agent implements Runnable {

  private final File file;
  private final Instrumentation instrumentation;
  private final ScheduledExecutorService thread;
  private final Log log;
  private final WeavingLog weavingLog;
  private final Summary summary;
  private final CountDownLatch started = new CountDownLatch(1);

  private Agent(
      File file, Instrumentation instrumentation, ScheduledExecutorService thread, Log log) {
    this.file = file;
    this.instrumentation = instrumentation;
    this.thread = thread;
    this.log = log;
    this.weavingLog = new WeavingLog(log);
    this.summary = new Summary(started, weavingLog, log);
  }

  /**
   * Called by the premain class; returns at once.
   *
   * @param arguments the path of the rule file; may be null
   */
  public static void start(String arguments, Instrumentation instrumentation) {
    Log log = Log.toStderr();
    if (arguments == null || arguments.trim().isEmpty()) {
      log.info("not active: no rule file; start with -javaagent:chorde.jar=rules.yaml");
      return;
    }
    ScheduledExecutorService thread = AgentThread.start();
    Agent agent = new Agent(new File(arguments.trim()), instrumentation, thread, log);
    Runtime.getRuntime().addShutdownHook(agent.summary.hook());
    thread.execute(agent);
  }

  @Override
  public void run() {
    try {
      begin();
    } catch (Throwable failure) {
      log.info("not active: the agent failed to start: " + failure);
    } finally {
      started.countDown();
    }
  }

  private void begin() throws Exception {
    Reading reading = RuleFileReader.read(file.toPath());
    if (reading.ok()) {
      reading = reading.and(ExpressionSyntax.problems(reading.ruleFile()));
    }
    if (!report(reading)) {
      return;
    }
    RuleFile rules = reading.ruleFile();
    RuleIndex index = new RuleIndex(rules.rules());
    if (GateInstaller.isInstalled()) {
      log.info("not active: another chorde agent is active in this JVM");
      return;
    }
    log.info(count(rules.rules().size(), "rule") + " from " + file);
    if (index.isEmpty()) {
      return;
    }
    Matcher matcher = new Matcher(index, new Ancestry());
    summary.of(rules.rules());
    new Weaving(
            instrumentation,
            matcher,
            thread,
            new WarmUp(instrumentation, rules, thread, summary, weavingLog, log),
            weavingLog)
        .begin();
  }

  /** Says what is wrong with the file; false if it cannot be used. */
  private boolean report(Reading reading) {
    List<Problem> problems = reading.problems();
    if (reading.ok()) {
      for (Problem problem : problems) {
        log.warn(problem.toString());
      }
      return true;
    }
    if (problems.size() == 1) {
      log.info("not active: " + problems.get(0));
      return false;
    }
    log.info("not active: " + count(problems.size(), "problem") + " in " + file);
    for (Problem problem : problems) {
      log.info(problem.toString());
    }
    return false;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
