package io.chorde.agent.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the arguments, and where there is help. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("chorde: " + message(e));
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return Chorde.MISUSED;
  }

  private static String message(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException)) {
      return e.getMessage().replace('\n', ' ');
    }
    UnmatchedArgumentException unmatched = (UnmatchedArgumentException) e;
    String first = unmatched.getUnmatched().get(0);
    boolean top = e.getCommandLine().getParent() == null;
    if (!unmatched.isUnknownOption() && !top) {
      // A shell has made several words of lib/*, or of a path with a space in it.
      return "there is nothing to do with '"
          + first
          + "'; put quotes around what has a * or a space";
    }
    List<String> nearest = unmatched.getSuggestions();
    return "there is no "
        + (unmatched.isUnknownOption() ? "option" : "command")
        + " '"
        + first
        + "'"
        + (nearest.isEmpty() ? "" : "; did you mean '" + nearest.get(0) + "'?");
  }
}
