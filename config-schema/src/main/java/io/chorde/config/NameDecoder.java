package io.chorde.config;

/**
 * Names of rules, invalidations and tiers: ASCII letters, digits, dots, underscores and hyphens, so
 * that they need no quotes on a command line, in a bean's name or in a metric's label.
 */
final class NameDecoder extends TextDecoder<String> {
  @Override
  String advice() {
    return "write a name of letters, digits, '.', '_' and '-', like order-by-id";
  }

  @Override
  String decode(String text) throws BadValue {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
        throw isNot("a name", text);
      }
    }
    if (text.isEmpty()) {
      throw new BadValue("is empty; " + advice());
    }
    return text;
  }
}
