package io.chorde.config;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys that one kind of mapping may have; decodes such mappings. Immutable. */
final class Keys implements Decoder<Values> {
  private final Map<String, Key<?>> keys;

  private Keys(Map<String, Key<?>> keys) {
    this.keys = keys;
  }

  static Keys of(Key<?>... keys) {
    return new Keys(new LinkedHashMap<String, Key<?>>()).with(keys);
  }

  /** These keys and the given ones, which replace those of the same name. */
  Keys with(Key<?>... more) {
    Map<String, Key<?>> all = new LinkedHashMap<>(keys);
    for (Key<?> key : more) {
      all.put(key.name(), key);
    }
    return new Keys(all);
  }

  /** Whether there is a key of the name, and it may be written. */
  boolean has(String name) {
    Key<?> key = keys.get(name);
    return key != null && key.objection() == null;
  }

  Collection<Key<?>> all() {
    return keys.values();
  }

  /** Does not ask for required keys: what is missing here may come from elsewhere. */
  @Override
  public Values decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return null;
    }
    if (!(node instanceof Mapping)) {
      boolean nothing = node instanceof Scalar && ((Scalar) node).text() == null;
      problems.error(
          node,
          nothing
              ? "has no value; write keys and values below it, or take it out"
              : "must be a mapping, not " + node.kind() + "; write keys and values below it");
      return null;
    }
    Mapping mapping = (Mapping) node;
    Map<Key<?>, Object> decoded = new HashMap<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Key<?> key = keys.get(entry.key());
      if (key == null) {
        problems.errorAtKey(
            entry, "unknown key " + Quote.key(entry.key()) + "; " + advice(entry.key(), problems));
      } else if (key.objection() != null) {
        problems.errorAtKey(entry, "'" + key.name() + "' " + key.objection());
      } else {
        decoded.put(key, key.decoder().decode(entry.value(), problems));
      }
    }
    return new Values(this, mapping, decoded, null);
  }

  private String advice(String unknown, Problems problems) {
    Nearest nearest = new Nearest(unknown);
    StringBuilder known = new StringBuilder("write one of ");
    String separator = "";
    boolean compare = problems.mayCompare(keys.size());
    for (Key<?> key : keys.values()) {
      if (compare) {
        nearest.consider(key.name());
      }
      if (key.objection() == null) {
        known.append(separator).append(key.name());
        separator = ", ";
      }
    }
    return nearest.adviceOr(known.toString());
  }
}
