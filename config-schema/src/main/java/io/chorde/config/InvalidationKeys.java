package io.chorde.config;

import io.chorde.config.expression.Expression;
import io.chorde.config.method.MethodPattern;
import java.time.Duration;
import java.util.List;

/** The keys of an invalidation. */
final class InvalidationKeys {
  static final Key<String> NAME =
      Key.required("name", new NameDecoder(), "write a name of its own, like name: order-changed");
  static final Key<List<MethodPattern>> METHOD =
      Key.required(
          "method",
          ListDecoder.ofOneOrMore(new MethodDecoder()),
          "write the method that changes something, like method:"
              + " com.acme.OrderDao#update(com.acme.Order)");
  static final Key<List<String>> RULES =
      Key.required(
          "rules",
          ListDecoder.of(new ReferenceDecoder("rule, like order-by-id")),
          "write the rules whose values it changes, like rules: [order-by-id]");
  static final Key<List<Expression>> KEY =
      Key.optional("key", ListDecoder.ofOneOrMore(new ExpressionDecoder()), null);
  static final Key<Action> ACTION =
      Key.optional("action", new WordDecoder<>(Action.values()), Action.INVALIDATE);
  static final Key<InvalidateOn> ON =
      Key.optional("on", new WordDecoder<>(InvalidateOn.values()), null);
  static final Key<Duration> SETTLE =
      Key.optional("settle", DurationDecoder.positive(), Duration.ZERO);

  static final Keys INVALIDATION = Keys.of(NAME, METHOD, RULES, KEY, ACTION, ON, SETTLE);

  private InvalidationKeys() {}
}
