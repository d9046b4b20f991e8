package com.acme.arguments;

/** Does not override equals; not final, as a rule would be refused for that. */
class Plain {

  String text;

  Plain(String text) {
    this.text = text;
  }
}
