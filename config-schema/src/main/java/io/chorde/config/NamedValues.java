package io.chorde.config;

import java.util.HashMap;
import java.util.Map;

/** Rules or invalidations by their names, each name once. */
final class NamedValues {
  private final Key<String> nameKey;
  private final Problems problems;
  private final Map<String, Values> byName = new HashMap<>();

  NamedValues(Key<String> nameKey, Problems problems) {
    this.nameKey = nameKey;
    this.problems = problems;
  }

  /** Reports a name that another has already, and keeps the first. */
  void add(Values values) {
    String name = values.get(nameKey);
    Values first = name == null ? null : byName.get(name);
    if (name != null && first == null) {
      byName.put(name, values);
    } else if (name != null) {
      problems.error(
          values.node(nameKey),
          "the name "
              + ((Scalar) values.node(nameKey)).quoted()
              + " is taken by "
              + first.mapping().path()
              + " on line "
              + first.node(nameKey).line()
              + "; choose another");
    }
  }

  /** Null if there is none of the name. */
  Values get(String name) {
    return byName.get(name);
  }

  /** Which name to write instead of one that is not there. */
  String adviceFor(String missing, String other) {
    if (!problems.mayCompare(byName.size())) {
      return other;
    }
    Nearest nearest = new Nearest(missing);
    for (Map.Entry<String, Values> known : byName.entrySet()) {
      if (!((Scalar) known.getValue().node(nameKey)).hidden()) {
        nearest.consider(known.getKey());
      }
    }
    return nearest.adviceOr(other);
  }
}
