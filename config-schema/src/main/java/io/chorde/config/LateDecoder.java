package io.chorde.config;

/**
 * A decoder that few files need, made when the first of them comes: each class costs the start of
 * the application a fraction of a millisecond.
 */
final class LateDecoder<T> implements Decoder<T> {
  /** What it decodes. */
  enum Part {
    COHERENCE,
    POOL,
    LOG,
    OPERATIONS,
    INVALIDATIONS,
    EXCEPTIONS,
    ON_MISS
  }

  private final Part part;

  /**
   * @param part must be of the type that is asked for
   */
  LateDecoder(Part part) {
    this.part = part;
  }

  @Override
  public T decode(Node node, Problems problems) {
    return decoder().decode(node, problems);
  }

  // The part was given with its type.
  @SuppressWarnings("unchecked")
  Decoder<T> decoder() {
    return (Decoder<T>) decoder(part);
  }

  /** The result is an interface, so that verifying this class loads none of them. */
  private static Decoder<?> decoder(Part part) {
    switch (part) {
      case COHERENCE:
        return new CoherenceDecoder();
      case POOL:
        return new PoolDecoder();
      case LOG:
        return new LogDecoder();
      case OPERATIONS:
        return new OperationsDecoder();
      case EXCEPTIONS:
        return new ExceptionsDecoder();
      case ON_MISS:
        return new OnMissDecoder();
      default:
        return new MappingListDecoder(InvalidationKeys.INVALIDATION, "invalidation");
    }
  }
}
