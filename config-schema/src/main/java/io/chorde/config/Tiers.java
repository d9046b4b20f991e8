package io.chorde.config;

import java.util.Collections;
import java.util.Set;

/** The tiers that a file has. Immutable. */
final class Tiers {
  static final Tiers DEFAULT =
      new Tiers(HeapSettings.DEFAULT, Collections.singleton(TiersDecoder.HEAP));

  private final HeapSettings heap;
  private final Set<String> names;

  Tiers(HeapSettings heap, Set<String> names) {
    this.heap = heap;
    this.names = names;
  }

  HeapSettings heap() {
    return heap;
  }

  /** Reports the names in a list of tiers that are none. */
  void reportUnknown(Node list, Problems problems) {
    if (!(list instanceof Sequence)) {
      return;
    }
    for (Node item : ((Sequence) list).items()) {
      String name = item instanceof Scalar ? ((Scalar) item).text() : null;
      if (name != null && !name.contains("${") && !names.contains(name)) {
        Nearest nearest = new Nearest(name);
        for (String known : names) {
          nearest.consider(known);
        }
        problems.error(
            item,
            "there is no tier "
                + Quote.of(name)
                + "; "
                + nearest.adviceOr("describe it under tiers, or take it out"));
      }
    }
  }
}
