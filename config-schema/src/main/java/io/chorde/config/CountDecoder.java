package io.chorde.config;

/** How many of something: a whole number above 0. */
final class CountDecoder extends TextDecoder<Long> {
  @Override
  String advice() {
    return "write a whole number like 10000";
  }

  @Override
  Long decode(String text) throws BadValue {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits < text.length()) {
      throw isNot("a whole number", text);
    }
    long count;
    try {
      count = Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new BadValue(Quote.of(text) + " is too large; write a smaller number");
    }
    if (count == 0) {
      throw new BadValue("must be more than 0; " + advice());
    }
    return count;
  }
}
