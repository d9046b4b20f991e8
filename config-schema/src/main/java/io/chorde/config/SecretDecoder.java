package io.chorde.config;

/** A secret. Nothing that is said about one quotes it. */
final class SecretDecoder implements Decoder<Secret> {
  private static final String ADVICE = "write secret: \"${env:NAME}\" or \"${file:PATH}\"";

  @Override
  public Secret decode(Node node, Problems problems) {
    if (node instanceof Unread) {
      return null;
    }
    String text = node instanceof Scalar ? ((Scalar) node).text() : "";
    if (!(node instanceof Scalar)) {
      problems.error(node, "must not be " + node.kind() + "; " + ADVICE);
    } else if (text == null) {
      problems.error(node, "has no value; " + ADVICE);
    } else if (text.codePointCount(0, text.length()) < Secret.LEAST_LENGTH) {
      problems.error(
          node,
          "the secret is shorter than "
              + Secret.LEAST_LENGTH
              + " characters; choose one of random characters, such as openssl rand -base64 32"
              + " gives");
    } else {
      if (((Scalar) node).literal()) {
        problems.warning(node, "the secret stands here for all to read; " + ADVICE);
      }
      return new Secret(text);
    }
    return null;
  }
}
