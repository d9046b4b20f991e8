package io.chorde.config;

import io.chorde.config.expression.Expression;

/** A Java expression: only its text is read here, and where it stands. */
final class ExpressionDecoder extends TextDecoder<Expression> {
  @Override
  String advice() {
    return "write a Java expression like arg0";
  }

  @Override
  Expression decode(Scalar scalar) throws BadValue {
    if (scalar.text().trim().isEmpty()) {
      throw new BadValue("is empty; " + advice());
    }
    return scalar.expression();
  }

  @Override
  Expression decode(String text) {
    throw new UnsupportedOperationException("an expression has a place");
  }
}
