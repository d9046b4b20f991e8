package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list of values of one type, each of them once. */
final class ListDecoder<T> implements Decoder<List<T>> {
  private final TextDecoder<T> item;
  private final boolean alsoSingle;

  private ListDecoder(TextDecoder<T> item, boolean alsoSingle) {
    this.item = item;
    this.alsoSingle = alsoSingle;
  }

  static <T> ListDecoder<T> of(TextDecoder<T> item) {
    return new ListDecoder<>(item, false);
  }

  /** A list, or a single value that means a list of one. */
  static <T> ListDecoder<T> ofOneOrMore(TextDecoder<T> item) {
    return new ListDecoder<>(item, true);
  }

  TextDecoder<T> item() {
    return item;
  }

  boolean alsoSingle() {
    return alsoSingle;
  }

  /** Never an empty list. */
  @Override
  public List<T> decode(Node node, Problems problems) {
    if (alsoSingle && node instanceof Scalar) {
      T single = item.decode(node, problems);
      return single == null ? null : Collections.singletonList(single);
    }
    if (node instanceof Unread) {
      return null;
    }
    if (!(node instanceof Sequence)) {
      problems.error(node, "must be a list, not " + node.kind() + "; put it into brackets: [ ]");
      return null;
    }
    List<Node> nodes = ((Sequence) node).items();
    if (nodes.isEmpty()) {
      problems.error(node, "is empty; " + item.advice());
      return null;
    }
    Set<T> values = new LinkedHashSet<>();
    for (Node each : nodes) {
      T value = item.decode(each, problems);
      if (value != null && !values.add(value)) {
        problems.error(
            each, ((Scalar) each).quoted() + " stands in this list before; keep one of them");
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(values));
  }
}
