package io.chorde.silence;

/** A logger that is never there. Thread-safe. */
public final class Logger {

  private static final Logger ONLY = new Logger();

  private Logger() {}

  /** The same for each name. */
  public static Logger getLogger(String name) {
    return ONLY;
  }

  /** Never. */
  public boolean isLoggable(Level level) {
    return false;
  }

  /** Does nothing. */
  public void log(Level level, String message) {}

  /** Does nothing. */
  public void log(Level level, String message, Throwable thrown) {}

  /** Does nothing. */
  public void log(Level level, String message, Object parameter) {}

  /** Does nothing. */
  public void log(Level level, String message, Object[] parameters) {}

  /** Does nothing. */
  public void fine(String message) {}

  /** Does nothing. */
  public void entering(String type, String method, Object parameter) {}

  /** Does nothing. */
  public void entering(String type, String method, Object[] parameters) {}

  /** Does nothing. */
  public void exiting(String type, String method, Object result) {}
}
