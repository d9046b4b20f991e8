package io.chorde.it.harness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a process printed until it ended. Programs print {@code NAME: RESULTS} by {@link
 * com.acme.launch.Report#say}, and at their end {@code runs NAME: COUNT}, how often bodies ran.
 */
public record Run(List<String> command, String stdout, String stderr, int exitCode) {

  private static final String OURS = "chorde: ";
  private static final String RUNS = "runs ";

  /** The results that the program said under this name. */
  public String said(String what) {
    return line(what + ": ");
  }

  /** How often the bodies that count under this name ran. */
  public int runs(String what) {
    return Integer.parseInt(line(RUNS + what + ": "));
  }

  /** All results, in order; not how often bodies ran. */
  public String results() {
    return stdout.lines().filter(line -> !line.startsWith(RUNS)).collect(Collectors.joining("\n"));
  }

  /** The agent's lines on stderr, without their prefix. */
  public List<String> agentLines() {
    return stderr
        .lines()
        .filter(line -> line.startsWith(OURS))
        .map(line -> line.substring(OURS.length()))
        .toList();
  }

  /** All other lines on stderr. */
  public List<String> otherErrors() {
    return stderr.lines().filter(line -> !line.startsWith(OURS)).toList();
  }

  /** Whether a line of the agent's contains each of these. */
  public boolean agentSaid(String... parts) {
    return agentLines().stream().anyMatch(line -> List.of(parts).stream().allMatch(line::contains));
  }

  /** From the rule's line at the end; 0 where there is none. */
  public long hits(String rule) {
    return summary(rule, "(\\d+) hits");
  }

  /** From the rule's line at the end; 0 where there is none. */
  public long misses(String rule) {
    return summary(rule, "(\\d+) misses");
  }

  /** From the rule's line at the end; 0 where there is none. */
  public long uncached(String rule) {
    return summary(rule, "(\\d+) calls uncached");
  }

  private long summary(String rule, String number) {
    Pattern pattern = Pattern.compile("rule " + Pattern.quote(rule) + ": .*?" + number + ".*saved");
    for (String line : agentLines()) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return Long.parseLong(matcher.group(1));
      }
    }
    return 0;
  }

  private String line(String start) {
    return stdout
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing was said as \"" + start + "\" by " + this));
  }

  @Override
  public String toString() {
    return String.join(" ", command)
        + "\nexit code "
        + exitCode
        + "\n--- stdout\n"
        + stdout
        + "--- stderr\n"
        + stderr;
  }
}
