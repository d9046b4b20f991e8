package io.chorde.config;

import io.chorde.config.expression.Expression;
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
      Key.required(
          "ttl", DurationDecoder.positive(), "write it here or under defaults, like ttl: 5m");
  static final Key<Duration> REFRESH_AFTER =
      Key.optional("refreshAfter", DurationDecoder.positive(), null);
  static final Key<RefreshOn> REFRESH_ON =
      Key.optional("refreshOn", new WordDecoder<>(RefreshOn.values()), RefreshOn.POOL);
  static final Key<Double> JITTER = Key.optional("jitter", new PercentDecoder(), 0.1);
  static final Key<List<String>> TIERS =
      Key.optional(
          "tiers",
          ListDecoder.of(new ReferenceDecoder("tier, like heap")),
          Collections.singletonList(Tiers.HEAP));
  static final Key<Receiver> RECEIVER =
      Key.optional("receiver", new WordDecoder<>(Receiver.values()), Receiver.IDENTITY);
  static final Key<List<Expression>> KEY =
      Key.optional("key", ListDecoder.ofOneOrMore(new ExpressionDecoder()), null);
  static final Key<Expression> WHEN = Key.optional("when", new ExpressionDecoder(), null);
  static final Key<Expression> UNLESS = Key.optional("unless", new ExpressionDecoder(), null);
  static final Key<Boolean> NULLS = Key.optional("nulls", new BooleanDecoder(), Boolean.TRUE);
  static final Key<ExceptionCaching> EXCEPTIONS =
      Key.optional("exceptions", new LateDecoder<>(LateDecoder.Part.EXCEPTIONS), null);
  static final Key<OnMiss> ON_MISS =
      Key.optional("onMiss", new LateDecoder<>(LateDecoder.Part.ON_MISS), OnMiss.COMPUTE);
  static final Key<Duration> WAIT =
      Key.optional("wait", DurationDecoder.positive(), Duration.ofSeconds(1));
  static final Key<Duration> RENEW = Key.optional("renew", DurationDecoder.positive(), null);
  static final Key<Duration> STALE_ON_ERROR =
      Key.optional("staleOnError", DurationDecoder.orZero(), Duration.ZERO);
  static final Key<ValueSharing> VALUES =
      Key.optional("values", new WordDecoder<>(ValueSharing.values()), ValueSharing.AUTO);
  static final Key<Codec> CODEC =
      Key.optional("codec", new WordDecoder<>(Codec.values()), Codec.FORY);
  static final Key<Long> VERSION =
      Key.optional("version", CountDecoder.fromZeroTo(Integer.MAX_VALUE, "3"), 0L);
  static final Key<Boolean> ENABLED = Key.optional("enabled", new BooleanDecoder(), Boolean.TRUE);

  static final Keys RULE =
      Keys.of(
          NAME,
          METHOD,
          TTL,
          REFRESH_AFTER,
          REFRESH_ON,
          JITTER,
          TIERS,
          RECEIVER,
          KEY,
          WHEN,
          UNLESS,
          NULLS,
          EXCEPTIONS,
          ON_MISS,
          WAIT,
          RENEW,
          STALE_ON_ERROR,
          VALUES,
          CODEC,
          VERSION,
          ENABLED);

  /** What may stand under {@code defaults}. */
  static final Keys DEFAULTS =
      RULE.with(
          Key.refused(NAME.name(), "cannot be a default; write it into each rule"),
          Key.refused(METHOD.name(), "cannot be a default; write it into each rule"));

  private RuleKeys() {}
}
