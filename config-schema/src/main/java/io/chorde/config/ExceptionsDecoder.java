package io.chorde.config;

import java.time.Duration;
import java.util.List;

/** What stands under {@code exceptions}. */
final class ExceptionsDecoder extends SettingsDecoder<ExceptionCaching> {
  private static final Key<List<String>> TYPES =
      Key.required(
          "types",
          ListDecoder.of(new ClassNameDecoder()),
          "write which exceptions to keep, like types: [com.acme.NotFound]");
  private static final Key<Duration> TTL =
      Key.required("ttl", DurationDecoder.positive(), "write how long to keep them, like ttl: 10s");

  ExceptionsDecoder() {
    super(TYPES, TTL);
  }

  @Override
  ExceptionCaching build(Values values) {
    return new ExceptionCaching(values.get(TYPES), values.get(TTL));
  }
}
