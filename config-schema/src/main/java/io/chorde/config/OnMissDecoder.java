package io.chorde.config;

import io.chorde.config.expression.Expression;

/** {@code compute}, or a mapping with {@code return}. */
final class OnMissDecoder implements Decoder<OnMiss> {
  static final String COMPUTE = "compute";

  private static final String ADVICE = "write compute, or { return: \"null\" }";

  private final SettingsDecoder<OnMiss> mapping = new Returning();

  Keys keys() {
    return mapping.keys();
  }

  @Override
  public OnMiss decode(Node node, Problems problems) {
    if (node instanceof Mapping || node instanceof Unread) {
      return mapping.decode(node, problems);
    }
    String text = node instanceof Scalar ? ((Scalar) node).text() : null;
    if (COMPUTE.equals(text)) {
      return OnMiss.COMPUTE;
    }
    if (node instanceof Sequence) {
      problems.error(node, "must not be a list; " + ADVICE);
    } else if (text == null) {
      problems.error(node, "has no value; " + ADVICE);
    } else {
      problems.error(node, ((Scalar) node).quoted() + " is not known here; " + ADVICE);
    }
    return null;
  }

  private static final class Returning extends SettingsDecoder<OnMiss> {
    private static final Key<Expression> RETURN =
        Key.required(
            "return",
            new ExpressionDecoder(),
            "write what the caller gets, like return: \"java.util.Collections.emptyList()\"");

    Returning() {
      super(RETURN);
    }

    @Override
    OnMiss build(Values values) {
      return OnMiss.returning(values.get(RETURN));
    }
  }
}
