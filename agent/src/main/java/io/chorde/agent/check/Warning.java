package io.chorde.agent.check;

/** What somebody should know of a rule, or of a method that it means. Immutable. */
public final class Warning {

  /** What it is about. */
  public enum Kind {
    /** A pattern, or a whole rule or invalidation, without any method. */
    MATCHES_NOTHING("matches-nothing"),
    /** A rule whose methods all belong to earlier ones. */
    SHADOWED("shadowed"),
    /** A method that takes a lock for each call, and so for each hit. */
    SYNCHRONIZED("synchronized"),
    /** Callers get the same object, and it can change. */
    SHARED_RESULT("shared-result"),
    /** Calls that are not stored, as nobody can tell whether two of them are the same. */
    NO_EQUALS("no-equals");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word for programs, which stays what it is. */
    public String id() {
      return id;
    }
  }

  private final Kind kind;
  private final String pattern;
  private final String message;

  Warning(Kind kind, String pattern, String message) {
    this.kind = kind;
    this.pattern = pattern;
    this.message = message;
  }

  /** What it is about; never null. */
  public Kind kind() {
    return kind;
  }

  /** The pattern that it is about, as it stands in the file; null where it is about none. */
  public String pattern() {
    return pattern;
  }

  /** One line. */
  public String message() {
    return message;
  }
}
