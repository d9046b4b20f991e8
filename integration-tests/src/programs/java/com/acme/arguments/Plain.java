package com.acme.arguments;

/** Does not override equals. */
final class Plain {

  String text;

  Plain(String text) {
    this.text = text;
  }
}
