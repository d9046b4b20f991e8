package io.chorde.config;

/** How many of something: a whole number in a range. */
final class CountDecoder extends TextDecoder<Long> {
  private final long least;
  private final long most;
  private final String example;

  private CountDecoder(long least, long most, String example) {
    this.least = least;
    this.most = most;
    this.example = example;
  }

  /** Above 0. */
  static CountDecoder upTo(long most, String example) {
    return new CountDecoder(1, most, example);
  }

  /** 0, or above. */
  static CountDecoder fromZeroTo(long most, String example) {
    return new CountDecoder(0, most, example);
  }

  long least() {
    return least;
  }

  @Override
  String advice() {
    return "write a whole number like " + example;
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
      throw tooLarge(text);
    }
    if (count > most) {
      throw tooLarge(text);
    }
    if (count < least) {
      throw new BadValue("must be more than 0; " + advice());
    }
    return count;
  }

  private BadValue tooLarge(String text) {
    return new BadValue(
        Quote.of(text)
            + " is too large; write "
            + (most == Long.MAX_VALUE ? "a smaller number" : most + " or less"));
  }
}
