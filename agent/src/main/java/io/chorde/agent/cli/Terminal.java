package io.chorde.agent.cli;

import java.io.Console;
import java.util.Map;

/** What somebody sits in front of, if so. Immutable. */
final class Terminal {

  private final boolean interactive;
  private final boolean colours;

  /**
   * A terminal, or none.
   *
   * @param interactive whether a person reads what is printed
   */
  Terminal(boolean interactive, Map<String, String> environment) {
    this.interactive = interactive;
    String noColour = environment.get("NO_COLOR");
    this.colours =
        interactive && (noColour == null || noColour.isEmpty()) && knowsColours(environment);
  }

  /** The console of Windows says nothing, and may print the codes; its newer terminal says so. */
  private static boolean knowsColours(Map<String, String> environment) {
    String kind = environment.get("TERM");
    return kind == null ? environment.containsKey("WT_SESSION") : !kind.equals("dumb");
  }

  static Terminal ofThisProcess() {
    return new Terminal(isInteractive(System.console()), System.getenv());
  }

  /** Some JVMs have a console also where there is no terminal, and tell the two apart. */
  private static boolean isInteractive(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  /** Whether a person reads what is printed. */
  boolean interactive() {
    return interactive;
  }

  /** Whether that person wants colours, as far as the environment tells. */
  boolean colours() {
    return colours;
  }
}
