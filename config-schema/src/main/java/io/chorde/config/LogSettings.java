package io.chorde.config;

import java.nio.file.Path;

/** What is logged, and where. Immutable. */
public final class LogSettings {
  static final LogSettings DEFAULT = new LogSettings(LogLevel.INFO, null);

  private final LogLevel level;
  private final Path file;

  LogSettings(LogLevel level, Path file) {
    this.level = level;
    this.file = file;
  }

  /** {@code level}, info by default; never null. */
  public LogLevel level() {
    return level;
  }

  /** {@code file}: where to; absolute. Null by default, which means stderr. */
  public Path file() {
    return file;
  }
}
