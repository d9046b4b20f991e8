package io.chorde.config.method;

import java.util.List;

/** The parameters that a pattern asks for, from the first on; what follows may be left open. */
final class Parameters {
  private final SourceType[] first;
  private final boolean open;

  /**
   * @param open whether any more may follow: a trailing {@code ..}
   */
  Parameters(List<SourceType> first, boolean open) {
    this.first = first.toArray(new SourceType[0]);
    this.open = open;
  }

  boolean matches(List<String> types) {
    int count = types.size();
    if (open ? count < first.length : count != first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (!first[i].matches(types.get(i))) {
        return false;
      }
    }
    return true;
  }
}
