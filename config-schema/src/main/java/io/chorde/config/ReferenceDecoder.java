package io.chorde.config;

/** The name of something else in the file; whether it is there is known at the file's end. */
final class ReferenceDecoder extends TextDecoder<String> {
  private final String what;

  /**
   * @param what the kind of thing with an example: {@code tier, like heap}
   */
  ReferenceDecoder(String what) {
    this.what = what;
  }

  @Override
  String advice() {
    return "write the name of a " + what;
  }

  @Override
  String decode(String text) {
    return text;
  }
}
