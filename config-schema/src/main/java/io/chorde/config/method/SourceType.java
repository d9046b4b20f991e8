package io.chorde.config.method;

/** The type of a parameter or of a result as a pattern has it, with its array dimensions. */
final class SourceType {
  /** Null for any type. */
  private final NameGlob element;

  private final int dimensions;

  SourceType(NameGlob element, int dimensions) {
    this.element = element;
    this.dimensions = dimensions;
  }

  /**
   * @param type as in source: {@code long}, {@code java.lang.String}, {@code byte[][]}
   */
  boolean matches(String type) {
    int nameLength = type.length();
    int found = 0;
    while (nameLength > 2 && type.charAt(nameLength - 1) == ']') {
      nameLength -= 2;
      found++;
    }
    if (element == null) {
      // Any element may be an array itself: *[] is byte[][] too.
      return found >= dimensions;
    }
    return found == dimensions
        && element.matches(found == 0 ? type : type.substring(0, nameLength));
  }
}
