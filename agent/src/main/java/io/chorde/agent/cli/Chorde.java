package io.chorde.agent.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The commands put together, on streams that somebody gives. For one thread. */
final class Chorde {

  /** All that was asked for was done, and nothing is wrong. */
  static final int OK = 0;

  /** What was looked at has errors. */
  static final int FOUND_ERRORS = 1;

  /** It could not be done: it was asked for in a wrong way, or a file could not be used. */
  static final int MISUSED = 2;

  private final CommandLine commandLine;

  Chorde(PrintStream out, PrintStream err, Terminal terminal, String version) {
    commandLine = new CommandLine(new Root());
    commandLine.getCommandSpec().version("chorde " + version);
    commandLine.addSubcommand(new CheckCommand(out, err, terminal));
    commandLine.addSubcommand(new SchemaCommand(out));
    commandLine.addSubcommand(new CommandLine.HelpCommand());
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    commandLine.registerConverter(
        CheckCommand.Colour.class, new Word<CheckCommand.Colour>(CheckCommand.Colour.class));
    commandLine.registerConverter(
        CheckCommand.Format.class, new Word<CheckCommand.Format>(CheckCommand.Format.class));
    commandLine.setAbbreviatedOptionsAllowed(false);
    commandLine.setParameterExceptionHandler(new UsageErrors());
    commandLine.setExecutionExceptionHandler(new Failures());
  }

  /** Runs the command of these arguments, and returns the exit code. */
  int run(String... arguments) {
    if (arguments.length == 0) {
      commandLine.usage(commandLine.getOut());
      return OK;
    }
    return commandLine.execute(arguments);
  }

  /** The command without a command, which there is only for its options. */
  @Command(
      name = "java -jar chorde.jar",
      mixinStandardHelpOptions = true,
      synopsisSubcommandLabel = "COMMAND",
      description = {
        "Chorde caches the methods of a Java application that nobody may edit.",
        "",
        "As an agent it is started with the application:",
        "",
        "  java -javaagent:chorde.jar=rules.yaml -jar application.jar",
        "",
        "and rules.yaml names the methods to cache:",
        "",
        "  version: 1",
        "  rules:",
        "    - name: order-by-id",
        "      method: com.acme.OrderDao#find(long)",
        "      ttl: 5m",
        "      receiver: shared",
        "",
        "The commands here help to write that file. None of them runs the application.",
        ""
      },
      optionListHeading = "Options:%n",
      commandListHeading = "%nCommands:%n",
      footer = {"", "Help for one command: java -jar chorde.jar COMMAND --help"})
  private static final class Root {}
}
