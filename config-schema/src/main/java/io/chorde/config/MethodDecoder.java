package io.chorde.config;

import io.chorde.config.method.MethodPattern;
import io.chorde.config.method.MethodPatternException;

/** A method pattern. */
final class MethodDecoder extends TextDecoder<MethodPattern> {
  @Override
  String advice() {
    return "write a method like com.acme.OrderDao#find(long)";
  }

  @Override
  MethodPattern decode(String text) throws BadValue {
    try {
      return MethodPattern.parse(text);
    } catch (MethodPatternException e) {
      String message = e.getMessage();
      int advice = message.indexOf("; ");
      throw new BadValue(
          message.substring(0, advice)
              + " (at character "
              + (e.index() + 1)
              + ")"
              + message.substring(advice));
    }
  }
}
