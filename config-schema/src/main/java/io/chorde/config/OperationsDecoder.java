package io.chorde.config;

/** What stands under {@code operations}. */
final class OperationsDecoder extends SettingsDecoder<OperationsSettings> {
  private static final Key<Address> HTTP =
      Key.optional("http", AddressDecoder.of("127.0.0.1:7411"), null);

  OperationsDecoder() {
    super(HTTP);
  }

  @Override
  OperationsSettings build(Values values) {
    return new OperationsSettings(values.get(HTTP));
  }
}
