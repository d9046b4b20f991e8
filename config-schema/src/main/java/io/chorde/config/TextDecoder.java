package io.chorde.config;

/** What decoders of single values share: they see the text only, and only if there is one. */
abstract class TextDecoder<T> implements Decoder<T> {
  /** Instead of a message that may quote the value. */
  private static final String HIDDEN = "what the placeholder gives cannot stand here; ";

  @Override
  public final T decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return null;
    }
    if (!(node instanceof Scalar)) {
      problems.error(node, "must not be " + node.kind() + "; " + advice());
      return null;
    }
    Scalar scalar = (Scalar) node;
    if (scalar.text() == null) {
      problems.error(node, "has no value; " + advice());
      return null;
    }
    try {
      return decode(scalar);
    } catch (BadValue e) {
      problems.error(node, scalar.hidden() ? HIDDEN + advice() : e.getMessage());
      return null;
    }
  }

  /** For decoders that need more than the text. */
  T decode(Scalar scalar) throws BadValue {
    return decode(scalar.text());
  }

  /**
   * @throws BadValue says what is wrong with the text, and what to do
   */
  abstract T decode(String text) throws BadValue;

  /** What to write instead: {@code write a duration like 30s}. */
  abstract String advice();

  /** That the text is not of this type at all. */
  final BadValue isNot(String type, String text) {
    return new BadValue(Quote.of(text) + " is not " + type + "; " + advice());
  }

  /** A text that is not a value; the message says why, and what to do. */
  static final class BadValue extends Exception {
    private static final long serialVersionUID = 1L;

    BadValue(String message) {
      super(message, null, false, false);
    }
  }
}
