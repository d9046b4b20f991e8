package io.chorde;

/**
 * What libraries find in the place of {@code java.lang.System} where they ask it for loggers: the
 * loggers say nothing, and all else is the JDK's. Nothing else should name this class.
 */
public final class System {

  private static final Logger SILENT = new SilentLogger();

  private System() {}

  /** The same for each name. */
  public static Logger getLogger(String name) {
    return SILENT;
  }

  /** As in the JDK. */
  public static long nanoTime() {
    return java.lang.System.nanoTime();
  }

  /** A logger that is never there. */
  public interface Logger {

    /** Never. */
    boolean isLoggable(Level level);

    /** Does nothing. */
    void log(Level level, String message);

    /** Does nothing. */
    void log(Level level, String message, Throwable thrown);

    /** A level that nothing is logged at. */
    enum Level {
      DEBUG,
      WARNING,
      ERROR
    }
  }

  private static final class SilentLogger implements Logger {
    @Override
    public boolean isLoggable(Level level) {
      return false;
    }

    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable thrown) {}
  }
}
