package io.chorde.config;

import java.time.Duration;
import java.util.List;

/** What stands under {@code coherence}. */
final class CoherenceDecoder extends SettingsDecoder<CoherenceSettings> {
  static final Duration SECOND = Duration.ofSeconds(1);

  static final Key<Address> BIND =
      Key.required(
          "bind",
          AddressDecoder.tcpToBind("0.0.0.0:7400"),
          "write where to listen, like bind: tcp://0.0.0.0:7400");
  static final Key<List<Address>> PEERS =
      Key.required(
          "peers",
          ListDecoder.of(AddressDecoder.tcp("app.acme:7400")),
          "write where the others are, like peers: [\"tcp://app.acme:7400\"]");
  static final Key<Secret> SECRET = Key.optional("secret", new SecretDecoder(), null);
  static final Key<Duration> ACKNOWLEDGE =
      Key.optional("acknowledge", DurationDecoder.orZero(), Duration.ZERO);
  static final Key<Duration> HEARTBEAT =
      Key.optional("heartbeat", DurationDecoder.positive(), null);
  static final Key<Duration> LOST =
      Key.optional("lost", DurationDecoder.positive(), Duration.ofMinutes(1));

  CoherenceDecoder() {
    super(BIND, PEERS, SECRET, ACKNOWLEDGE, HEARTBEAT, LOST);
  }

  @Override
  void check(Values values, Problems problems) {
    Address bind = values.get(BIND);
    if (bind != null && !bind.isLoopback() && !values.has(SECRET)) {
      problems.error(
          values.node(BIND),
          "other machines can reach this address, and there is no secret; add secret:"
              + " \"${env:NAME}\", or bind to 127.0.0.1");
    }
  }

  @Override
  CoherenceSettings build(Values values) {
    return new CoherenceSettings(values);
  }
}
