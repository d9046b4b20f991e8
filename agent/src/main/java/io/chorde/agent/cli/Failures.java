package io.chorde.agent.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what a command failed of: a file, in one line, or a fault of ours, with all there is. */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    if (e instanceof IOException) {
      command.getErr().println("chorde: " + (e.getMessage() == null ? e : e.getMessage()));
    } else {
      command.getErr().println("chorde: this is a fault of chorde's own, please report it:");
      e.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return Chorde.MISUSED;
  }
}
