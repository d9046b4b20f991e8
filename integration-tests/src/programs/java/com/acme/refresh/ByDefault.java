package com.acme.refresh;

/** Has bodies, though it is an interface. */
interface ByDefault {

  default String byDefault(int number) {
    return Implementations.body("default");
  }

  static String ofInterface(int number) {
    return Implementations.body("interface");
  }
}
