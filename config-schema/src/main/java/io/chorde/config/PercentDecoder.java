package io.chorde.config;

/** A share from 0% to 100%, as a number from 0 to 1. */
final class PercentDecoder extends TextDecoder<Double> {
  private static final int MOST = 100;

  @Override
  String advice() {
    return "write a percentage like 10%";
  }

  @Override
  Double decode(String text) throws BadValue {
    int end = text.length() - 1;
    if (end < 1 || text.charAt(end) != '%') {
      throw isNot("a percentage", text);
    }
    int percent = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw isNot("a percentage", text);
      }
      percent = Math.min(percent * 10 + (c - '0'), MOST + 1);
    }
    if (percent > MOST) {
      throw new BadValue(Quote.of(text) + " is too much; write " + MOST + "% or less");
    }
    return percent / (double) MOST;
  }
}
