package io.chorde.config;

/** Sizes in bytes, in powers of 1024: {@code 512B}, {@code 64KB}, {@code 64MB}, {@code 2GB}. */
final class SizeDecoder extends TextDecoder<Long> {
  @Override
  String advice() {
    return "write a size with its unit, like 64KB, 64MB or 2GB";
  }

  @Override
  Long decode(String text) throws BadValue {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    int shift = shift(text.substring(digits));
    // A bare number is refused: who writes 64 hardly means 64 bytes.
    if (digits == 0 || shift < 0) {
      throw isNot("a size", text);
    }
    long number = number(text.substring(0, digits));
    if (number == 0) {
      throw new BadValue(Quote.of(text) + " is too small; write 1B or more");
    }
    if (number < 0 || number > Long.MAX_VALUE >> shift) {
      throw new BadValue(Quote.of(text) + " is too large; write less than 8589934592GB");
    }
    return number << shift;
  }

  /** The number, or -1 if it is too large for one. */
  private static long number(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static int shift(String unit) {
    switch (unit) {
      case "B":
        return 0;
      case "KB":
        return 10;
      case "MB":
        return 20;
      case "GB":
        return 30;
      default:
        return -1;
    }
  }
}
