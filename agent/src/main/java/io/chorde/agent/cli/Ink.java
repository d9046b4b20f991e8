package io.chorde.agent.cli;

/** Colours text for a terminal, or leaves it. Immutable. */
final class Ink {

  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";

  private final boolean colours;

  Ink(boolean colours) {
    this.colours = colours;
  }

  String good(String text) {
    return in("32", text);
  }

  String bad(String text) {
    return in("31", text);
  }

  String doubtful(String text) {
    return in("33", text);
  }

  String title(String text) {
    return in("1", text);
  }

  private String in(String colour, String text) {
    return colours ? ESCAPE + colour + "m" + text + RESET : text;
  }
}
