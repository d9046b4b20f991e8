package io.chorde.config;

/** A key that a mapping may have: its name, its type, and what holds without it. Immutable. */
final class Key<T> {
  private final String name;
  private final Decoder<T> decoder;
  private final T otherwise;
  private final String missing;
  private final String objection;

  private Key(String name, Decoder<T> decoder, T otherwise, String missing, String objection) {
    this.name = name;
    this.decoder = decoder;
    this.otherwise = otherwise;
    this.missing = missing;
    this.objection = objection;
  }

  /**
   * @param advice what to do where it is missing
   */
  static <T> Key<T> required(String name, Decoder<T> decoder, String advice) {
    return new Key<>(name, decoder, null, "'" + name + "' is missing; " + advice, null);
  }

  /**
   * @param otherwise the value where it is missing; may be null
   */
  static <T> Key<T> optional(String name, Decoder<T> decoder, T otherwise) {
    return new Key<>(name, decoder, otherwise, null, null);
  }

  /**
   * @param objection why it cannot stand here, and what to do; follows the key's name
   */
  static Key<Void> refused(String name, String objection) {
    return new Key<>(name, null, null, null, objection);
  }

  String name() {
    return name;
  }

  /** Not to be asked of a refused key. */
  Decoder<T> decoder() {
    return decoder;
  }

  T otherwise() {
    return otherwise;
  }

  /** What to say where the key is missing, or null if it may be. */
  String missing() {
    return missing;
  }

  /** Why the key is refused, or null if it is read. */
  String objection() {
    return objection;
  }
}
