package io.chorde.agent.classpath;

/** Something on the class path that cannot be read, which is passed over. Immutable. */
public final class Unreadable {

  private final String place;
  private final String reason;

  Unreadable(String place, String reason) {
    this.place = place;
    this.reason = reason;
  }

  /** The file, or {@code archive!/entry}. */
  public String place() {
    return place;
  }

  /** What is wrong with it; one line. */
  public String reason() {
    return reason;
  }

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
