package io.chorde.config;

import java.util.ArrayList;
import java.util.List;

/** A list. Filled by the tree reader, and not changed after it. */
final class Sequence extends Node {
  private final List<Node> items = new ArrayList<>();

  Sequence(Node parent, String step, int line, int column) {
    super(parent, step, line, column);
  }

  void add(Node item) {
    items.add(item);
  }

  List<Node> items() {
    return items;
  }

  @Override
  String kind() {
    return "a list";
  }
}
