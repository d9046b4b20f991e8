package io.chorde.config;

/** The type of a tier. */
final class TierTypeDecoder extends TextDecoder<TierType> {
  static final WordDecoder<TierType> WORDS = new WordDecoder<>(TierType.values());

  @Override
  String advice() {
    return "write the tier's type, like type: files";
  }

  @Override
  TierType decode(String text) throws BadValue {
    TierType type = WORDS.constant(text);
    if (type == null) {
      throw new BadValue(
          "there is no type of tiers " + Quote.of(text) + "; " + WORDS.nearestTo(text));
    }
    return type;
  }
}
