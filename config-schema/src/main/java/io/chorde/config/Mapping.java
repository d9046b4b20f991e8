package io.chorde.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys with values, in the file's order. Filled by the tree reader, and not changed after it. */
final class Mapping extends Node {
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Mapping(Node parent, String step, int line, int column) {
    super(parent, step, line, column);
  }

  void add(Entry entry) {
    entries.put(entry.key(), entry);
  }

  /** Null if there is no such key. */
  Entry entry(String key) {
    return entries.get(key);
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  @Override
  String kind() {
    return "a mapping";
  }

  /** A key with its place, and its value. */
  static final class Entry {
    private final String key;
    private final int line;
    private final int column;
    private final Node value;

    Entry(String key, int line, int column, Node value) {
      this.key = key;
      this.line = line;
      this.column = column;
      this.value = value;
    }

    String key() {
      return key;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }

    Node value() {
      return value;
    }
  }
}
