package io.chorde.config;

import io.chorde.config.method.MethodPattern;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** The keys of a rule. */
final class RuleKeys {
  static final Key<String> NAME =
      Key.required("name", new NameDecoder(), "write a name of its own, like name: order-by-id");
  static final Key<List<MethodPattern>> METHOD =
      Key.required(
          "method",
          ListDecoder.ofOneOrMore(new MethodDecoder()),
          "write the method to cache, like method: com.acme.OrderDao#find(long)");
  static final Key<Duration> TTL =
      Key.required("ttl", new DurationDecoder(), "write it here or under defaults, like ttl: 5m");
  static final Key<Receiver> RECEIVER =
      Key.optional("receiver", new WordDecoder<>(Receiver.values()), Receiver.IDENTITY);
  static final Key<List<String>> TIERS =
      Key.optional(
          "tiers",
          ListDecoder.of(new TierNameDecoder()),
          Collections.singletonList(TiersDecoder.HEAP));
  static final Key<Boolean> NULLS = Key.optional("nulls", new BooleanDecoder(), Boolean.TRUE);
  static final Key<Boolean> ENABLED = Key.optional("enabled", new BooleanDecoder(), Boolean.TRUE);

  static final Keys RULE =
      Keys.of(
          NAME,
          METHOD,
          TTL,
          Key.later("refreshAfter"),
          Key.later("refreshOn"),
          Key.later("jitter"),
          TIERS,
          RECEIVER,
          Key.later("key"),
          Key.later("when"),
          Key.later("unless"),
          NULLS,
          Key.later("exceptions"),
          Key.later("onMiss"),
          Key.later("wait"),
          Key.later("renew"),
          Key.later("staleOnError"),
          Key.later("values"),
          Key.later("codec"),
          Key.later("version"),
          ENABLED);

  /** What may stand under {@code defaults}. */
  static final Keys DEFAULTS =
      RULE.with(
          Key.refused(NAME.name(), "cannot be a default; write it into each rule"),
          Key.refused(METHOD.name(), "cannot be a default; write it into each rule"));

  private RuleKeys() {}
}
