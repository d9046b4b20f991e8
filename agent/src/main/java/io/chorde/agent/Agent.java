package io.chorde.agent;

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
import java.util.concurrent.ScheduledExecutorService;

/**
 * Starts the agent. Whatever is wrong with the rule file, or with the JVM, is said in a line, and
 * the application starts as it would without.
 */
public final class Agent {

  private final Instrumentation instrumentation;
  private final Log log;

  private Agent(Instrumentation instrumentation, Log log) {
    this.instrumentation = instrumentation;
    this.log = log;
  }

  /**
   * Called by the premain class.
   *
   * @param arguments the path of the rule file; may be null
   * @throws Exception if this JVM cannot be worked in; the caller says so
   */
  public static void start(String arguments, Instrumentation instrumentation) throws Exception {
    new Agent(instrumentation, Log.toStderr()).start(arguments);
  }

  private void start(String arguments) throws Exception {
    if (arguments == null || arguments.trim().isEmpty()) {
      log.info("not active: no rule file; start with -javaagent:chorde.jar=rules.yaml");
      return;
    }
    File file = new File(arguments.trim());
    Reading reading = RuleFileReader.read(file.toPath());
    if (!report(reading)) {
      return;
    }
    RuleFile rules = reading.ruleFile();
    RuleIndex index = new RuleIndex(rules.rules());
    if (!new GateInstaller(instrumentation).install()) {
      log.info("not active: another chorde agent is active in this JVM");
      return;
    }
    log.info(count(rules.rules().size(), "rule") + " from " + file);
    if (index.isEmpty()) {
      return;
    }
    Matcher matcher = new Matcher(index, new Ancestry());
    ScheduledExecutorService thread = AgentThread.start();
    WeavingLog report = new WeavingLog(log);
    new Weaving(
            instrumentation,
            matcher,
            thread,
            new WarmUp(instrumentation, rules, thread, report, log),
            report)
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
    log.info("not active: the rule file has " + count(problems.size(), "problem"));
    for (Problem problem : problems) {
      log.info(problem.toString());
    }
    return false;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
