package io.chorde.config;

/** Strictly true or false: YAML's other words for them are strings in JSON and in newer YAML. */
final class BooleanDecoder extends TextDecoder<Boolean> {
  @Override
  String advice() {
    return "write true or false";
  }

  @Override
  Boolean decode(String text) throws BadValue {
    if (text.equals("true")) {
      return Boolean.TRUE;
    }
    if (text.equals("false")) {
      return Boolean.FALSE;
    }
    throw isNot("a boolean", text);
  }
}
