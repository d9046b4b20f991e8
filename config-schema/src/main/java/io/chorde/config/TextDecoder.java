package io.chorde.config;

/** What decoders of single values share: they see the text only, and only if there is one. */
abstract class TextDecoder<T> implements Decoder<T> {
  @Override
  public final T decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return null;
    }
    if (!(node instanceof Scalar)) {
      problems.error(node, "must not be " + node.kind() + "; " + advice());
      return null;
    }
    String text = ((Scalar) node).text();
    if (text == null) {
      problems.error(node, "has no value; " + advice());
      return null;
    }
    if (text.contains("${")) {
      problems.error(node, "placeholders are not supported yet; write the value itself");
      return null;
    }
    try {
      return decode(text);
    } catch (BadValue e) {
      problems.error(node, e.getMessage());
      return null;
    }
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
