package io.chorde.config;

import java.util.HashSet;
import java.util.Set;

/** The named tiers of a file. */
final class TiersDecoder implements Decoder<Tiers> {
  /** The tier that is there without being named, and its type. */
  static final String HEAP = "heap";

  private static final String TYPE = "type";
  private static final String[] LATER_TYPES = {"files", "memcached", "elasticache"};

  private static final Key<Long> ENTRIES = Key.optional("entries", new CountDecoder(), null);
  private static final Key<Long> WEIGHT = Key.optional("weight", new SizeDecoder(), null);
  private static final Keys HEAP_KEYS =
      Keys.of(Key.optional(TYPE, new TypeDecoder(), HEAP), ENTRIES, WEIGHT);

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
    HeapSettings heap = HeapSettings.DEFAULT;
    Set<String> names = new HashSet<>();
    names.add(HEAP);
    for (Mapping.Entry entry : ((Mapping) node).entries()) {
      names.add(entry.key());
      String type = type(entry);
      if (isLater(type)) {
        problems.errorAtKey(
            entry, "tiers of type '" + type + "' are not supported yet; take it out");
      } else if (entry.key().equals(HEAP)) {
        heap = heap(HEAP_KEYS.decode(entry.value(), problems), problems);
      } else if (HEAP.equals(type)) {
        problems.errorAtKey(entry, "a second heap tier is not supported yet; call it 'heap'");
      } else {
        reportType(entry, problems);
      }
    }
    return new Tiers(heap, names);
  }

  private static String type(Mapping.Entry tier) {
    if (!(tier.value() instanceof Mapping)) {
      return null;
    }
    Mapping.Entry type = ((Mapping) tier.value()).entry(TYPE);
    return type != null && type.value() instanceof Scalar ? ((Scalar) type.value()).text() : null;
  }

  private static boolean isLater(String type) {
    for (String later : LATER_TYPES) {
      if (later.equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** A tier whose type is missing or none: its other keys cannot be judged. */
  private static void reportType(Mapping.Entry tier, Problems problems) {
    if (!(tier.value() instanceof Mapping)) {
      Keys.of().decode(tier.value(), problems);
      return;
    }
    Mapping.Entry type = ((Mapping) tier.value()).entry(TYPE);
    if (type == null) {
      problems.error(tier.value(), "'type' is missing; write the tier's type, like type: heap");
    } else {
      new TypeDecoder().decode(type.value(), problems);
    }
  }

  private static HeapSettings heap(Values values, Problems problems) {
    if (values == null) {
      return HeapSettings.DEFAULT;
    }
    if (values.has(ENTRIES) && values.has(WEIGHT)) {
      problems.error(
          values.node(WEIGHT), "'entries' bounds this tier already; keep one of the two");
    }
    Long entries = values.get(ENTRIES);
    Long weight = values.get(WEIGHT);
    if (weight != null) {
      return HeapSettings.ofWeight(weight);
    }
    return entries != null ? HeapSettings.ofEntries(entries) : HeapSettings.DEFAULT;
  }

  /** The type of a tier that can be read here. */
  private static final class TypeDecoder extends TextDecoder<String> {
    @Override
    String advice() {
      return "write type: heap";
    }

    @Override
    String decode(String text) throws BadValue {
      if (text.equals(HEAP)) {
        return text;
      }
      Nearest nearest = new Nearest(text);
      nearest.consider(HEAP);
      for (String later : LATER_TYPES) {
        nearest.consider(later);
      }
      throw new BadValue(
          "there is no type of tiers " + Quote.of(text) + "; " + nearest.adviceOr(advice()));
    }
  }
}
