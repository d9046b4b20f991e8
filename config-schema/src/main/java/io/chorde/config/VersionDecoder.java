package io.chorde.config;

/** The version of the rule language. */
final class VersionDecoder extends TextDecoder<String> {
  private static final String UNDERSTOOD = "1";

  @Override
  String advice() {
    return "write version: " + UNDERSTOOD;
  }

  @Override
  String decode(String text) throws BadValue {
    if (!text.equals(UNDERSTOOD)) {
      throw new BadValue(Quote.of(text) + " is not a version that is understood here; " + advice());
    }
    return text;
  }
}
