package io.chorde.config;

import java.nio.file.Path;

/** What stands under {@code log}. */
final class LogDecoder extends SettingsDecoder<LogSettings> {
  private static final Key<LogLevel> LEVEL =
      Key.optional("level", new WordDecoder<>(LogLevel.values()), LogLevel.INFO);
  private static final Key<Path> FILE = Key.optional("file", new PathDecoder("chorde.log"), null);

  LogDecoder() {
    super(LEVEL, FILE);
  }

  @Override
  LogSettings build(Values values) {
    return new LogSettings(values.get(LEVEL), values.get(FILE));
  }
}
