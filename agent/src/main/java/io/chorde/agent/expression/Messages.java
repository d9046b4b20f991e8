package io.chorde.agent.expression;

import org.codehaus.commons.compiler.CompileException;

/** What the compiler says, made fit for a line of ours. Stateless. */
final class Messages {

  private Messages() {}

  /** Without the compiler's own place, which is one in the expression. */
  static String of(CompileException e) {
    String message = String.valueOf(e.getMessage());
    String place = e.getLocation() == null ? null : e.getLocation() + ": ";
    return place != null && message.startsWith(place) ? message.substring(place.length()) : message;
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
