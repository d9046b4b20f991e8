package io.chorde.agent.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.commons.compiler.CompileException;

/** What the compiler says, made fit for a line of ours. Stateless. */
final class Messages {

  private static final Pattern UNKNOWN =
      Pattern.compile("Expression \"(.*)\" is not an rvalue|Unknown variable or type \"(.*)\"");

  private static final Pattern UNKNOWN_METHOD =
      Pattern.compile("A method named \"(.*)\" is not declared in .*");

  private static final Pattern UNFIT =
      Pattern.compile("Assignment conversion not possible from type \"(.*)\" to type \"(.*)\"");

  private Messages() {}

  /** Without the compiler's own place, which is one in the expression. */
  static String of(CompileException e) {
    String message = String.valueOf(e.getMessage());
    String place = e.getLocation() == null ? null : e.getLocation() + ": ";
    message =
        place != null && message.startsWith(place) ? message.substring(place.length()) : message;
    Matcher method = UNKNOWN_METHOD.matcher(message);
    if (method.matches()) {
      return "there is no method " + method.group(1) + " here";
    }
    Matcher unfit = UNFIT.matcher(message);
    if (unfit.matches()) {
      return "this is of type " + unfit.group(1) + ", where " + unfit.group(2) + " is wanted";
    }
    Matcher unknown = UNKNOWN.matcher(message);
    return unknown.matches()
        ? "there is no "
            + (unknown.group(1) == null ? unknown.group(2) : unknown.group(1))
            + " here"
        : message;
  }

  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) < ' ') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
