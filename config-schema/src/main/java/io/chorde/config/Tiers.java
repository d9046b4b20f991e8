package io.chorde.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tiers that a file has. Immutable. */
final class Tiers {
  /** The tier that is there without being named. */
  static final String HEAP = "heap";

  static final Tiers DEFAULT =
      new Tiers(Collections.<String, TierSettings>singletonMap(HEAP, HeapSettings.DEFAULT));

  /** The settings are null where they could not be read. */
  private final Map<String, TierSettings> byName;

  Tiers(Map<String, TierSettings> byName) {
    this.byName = byName;
  }

  /** All of them in the file's order; unmodifiable. */
  Map<String, TierSettings> all() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** Reports the names in a list of tiers that are none. */
  void reportUnknown(Node list, Problems problems) {
    if (!(list instanceof Sequence)) {
      return;
    }
    for (Node item : ((Sequence) list).items()) {
      String name = item instanceof Scalar ? ((Scalar) item).text() : null;
      if (name != null && !byName.containsKey(name)) {
        problems.error(
            item,
            "there is no tier " + ((Scalar) item).quoted() + "; " + adviceFor(name, problems));
      }
    }
  }

  private String adviceFor(String missing, Problems problems) {
    Nearest nearest = new Nearest(missing);
    if (problems.mayCompare(byName.size())) {
      for (String known : byName.keySet()) {
        nearest.consider(known);
      }
    }
    return nearest.adviceOr("describe it under tiers, or take it out");
  }

  /** The first tier in the list whose values are on other machines, or null. */
  String remoteIn(Node list) {
    if (list instanceof Sequence) {
      for (Node item : ((Sequence) list).items()) {
        String name = item instanceof Scalar ? ((Scalar) item).text() : null;
        TierSettings settings = name == null ? null : byName.get(name);
        if (settings != null && settings.type().remote()) {
          return name;
        }
      }
    }
    return null;
  }
}
