package io.chorde.engine;

/**
 * Where the engine says, for people, what it would not do and why. Implementations are thread-safe,
 * do not throw, and say each topic once: the engine may repeat itself at every call.
 */
public interface Notices {

  /**
   * Says something, unless it was said.
   *
   * @param topic what makes two notices the same
   * @param text one line; what happened and what to do about it
   */
  void once(String topic, String text);
}
