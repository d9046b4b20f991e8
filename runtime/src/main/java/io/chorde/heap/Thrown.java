package io.chorde.heap;

/** Stands as the value of an entry for an exception that callers get instead. Immutable. */
public final class Thrown {

  private final Throwable failure;

  /** For this exception, which is not null. */
  public Thrown(Throwable failure) {
    this.failure = failure;
  }

  Throwable failure() {
    return failure;
  }
}
