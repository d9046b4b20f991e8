package io.chorde.config;

/** The name of a tier; whether there is such a tier is known when the whole file was read. */
final class TierNameDecoder extends TextDecoder<String> {
  @Override
  String advice() {
    return "write the name of a tier, like " + TiersDecoder.HEAP;
  }

  @Override
  String decode(String text) {
    return text;
  }
}
