package io.chorde.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A list of mappings, each as far as it can be understood without the rest of the file. */
final class MappingListDecoder implements Decoder<List<Values>> {
  private final Keys keys;
  private final String what;

  /**
   * @param what one of them, for messages
   */
  MappingListDecoder(Keys keys, String what) {
    this.keys = keys;
    this.what = what;
  }

  Keys keys() {
    return keys;
  }

  @Override
  public List<Values> decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return null;
    }
    if (node instanceof Scalar && ((Scalar) node).text() == null) {
      // What is left when all of them are commented out.
      return Collections.emptyList();
    }
    if (!(node instanceof Sequence)) {
      problems.error(
          node,
          "must be a list, not " + node.kind() + "; start each " + what + " with - name: ...");
      return null;
    }
    List<Values> decoded = new ArrayList<>();
    for (Node item : ((Sequence) node).items()) {
      Values values = keys.decode(item, problems);
      if (values != null) {
        decoded.add(values);
      }
    }
    return decoded;
  }
}
