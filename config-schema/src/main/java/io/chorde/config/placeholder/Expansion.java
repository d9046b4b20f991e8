package io.chorde.config.placeholder;

import java.util.Arrays;

/** A text whose placeholders were replaced. Immutable once {@link Placeholders} has built it. */
public final class Expansion {
  private static final int FIELDS = 4;

  private final StringBuilder built = new StringBuilder();
  private String text;
  private boolean literal;
  private boolean fromFile;
  private int longestValue;

  /** For each placeholder where it starts and ends, first in the text and then as written. */
  private int[] spans = new int[FIELDS];

  private int length;

  Expansion() {}

  void literal(String written, int from, int to) {
    literal |= to > from;
    built.append(written, from, to);
  }

  void value(String value, int writtenFrom, int writtenTo, boolean hasDefault, boolean file) {
    literal |= hasDefault;
    fromFile |= file;
    longestValue = Math.max(longestValue, value.length());
    if (length == spans.length) {
      spans = Arrays.copyOf(spans, length * 2);
    }
    spans[length] = built.length();
    built.append(value);
    spans[length + 1] = built.length();
    spans[length + 2] = writtenFrom;
    spans[length + 3] = writtenTo;
    length += FIELDS;
  }

  Expansion done() {
    text = built.toString();
    return this;
  }

  /** The text with the values in it. */
  public String text() {
    return text;
  }

  /** Whether some of the text, or of what would stand in for a missing variable, was written. */
  public boolean literal() {
    return literal;
  }

  /** Whether some of the text is the content of a file. */
  public boolean fromFile() {
    return fromFile;
  }

  /** How long the longest of the values is that stand in the text. */
  public int longestValue() {
    return longestValue;
  }

  /**
   * Where a character of the text was written; for one that came from a placeholder, where that
   * starts.
   *
   * @param index from 0 to the length of the text
   */
  public int writtenAt(int index) {
    int shift = 0;
    for (int i = 0; i < length && spans[i] <= index; i += FIELDS) {
      if (index < spans[i + 1]) {
        return spans[i + 2];
      }
      shift = spans[i + 3] - spans[i + 1];
    }
    return index + shift;
  }
}
