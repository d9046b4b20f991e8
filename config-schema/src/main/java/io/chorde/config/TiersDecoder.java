package io.chorde.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** The named tiers of a file. */
final class TiersDecoder implements Decoder<Tiers> {
  private static final NameDecoder NAMES = new NameDecoder();

  @Override
  public Tiers decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return Tiers.DEFAULT;
    }
    if (!(node instanceof Mapping)) {
      problems.error(
          node, "must be a mapping; write a name for each tier: heap: { entries: 10000 }");
      return Tiers.DEFAULT;
    }
    Map<String, TierSettings> tiers = new LinkedHashMap<>();
    tiers.put(Tiers.HEAP, HeapSettings.DEFAULT);
    for (Mapping.Entry entry : ((Mapping) node).entries()) {
      reportName(entry, problems);
      tiers.put(entry.key(), tier(entry, problems));
    }
    return new Tiers(tiers);
  }

  private static void reportName(Mapping.Entry tier, Problems problems) {
    try {
      NAMES.decode(tier.key());
    } catch (TextDecoder.BadValue e) {
      problems.errorAtKey(tier, e.getMessage());
    }
  }

  /** The type as far as it can be told, or null. */
  static TierType typeOf(Mapping.Entry tier) {
    Node node = tier.value();
    Mapping.Entry said = node instanceof Mapping ? ((Mapping) node).entry("type") : null;
    if (said == null) {
      return tier.key().equals(Tiers.HEAP) ? TierType.HEAP : null;
    }
    String text = said.value() instanceof Scalar ? ((Scalar) said.value()).text() : null;
    return text == null ? null : TierTypeDecoder.WORDS.constant(text);
  }

  /** Null if it cannot be read; that has been reported. */
  private static TierSettings tier(Mapping.Entry tier, Problems problems) {
    boolean heap = tier.key().equals(Tiers.HEAP);
    Node node = tier.value();
    Mapping.Entry said = node instanceof Mapping ? ((Mapping) node).entry("type") : null;
    if (said == null) {
      if (heap || !(node instanceof Mapping)) {
        return TierDecoders.of(TierType.HEAP).decode(node, problems);
      }
      problems.error(node, TierDecoders.TYPE.missing());
      return null;
    }
    TierType type = TierDecoders.TYPE.decoder().decode(said.value(), problems);
    if (type == null) {
      // The other keys cannot be judged.
      return null;
    }
    if (heap && type != TierType.HEAP) {
      problems.errorAtKey(tier, "'heap' is the name of the heap tier; choose another");
    }
    return TierDecoders.of(type).decode(node, problems);
  }
}
