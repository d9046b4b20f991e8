package io.chorde.config;

/** What stands under {@code pool}. */
final class PoolDecoder extends SettingsDecoder<PoolSettings> {
  private static final Key<Long> THREADS =
      Key.optional("threads", CountDecoder.upTo(1000, "4"), (long) PoolSettings.DEFAULT.threads());
  private static final Key<Long> QUEUE =
      Key.optional(
          "queue", CountDecoder.upTo(1_000_000, "1000"), (long) PoolSettings.DEFAULT.queue());

  PoolDecoder() {
    super(THREADS, QUEUE);
  }

  @Override
  PoolSettings build(Values values) {
    return new PoolSettings(values.get(THREADS).intValue(), values.get(QUEUE).intValue());
  }
}
