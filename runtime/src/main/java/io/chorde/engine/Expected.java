package io.chorde.engine;

/**
 * The lookup that a refresh is about to make, on this thread: it is to be told to run the body,
 * though there is a value. Whoever answers that lookup takes the note away, so that calls from
 * inside the body are answered like any others.
 *
 * <p>Thread-safe.
 */
final class Expected {

  private static final class Lookup {
    final CachedMethod method;
    final Due due;

    Lookup(CachedMethod method, Due due) {
      this.method = method;
      this.due = due;
    }
  }

  /** Set on threads of the pool, and only while they are at it. */
  private final ThreadLocal<Lookup> next = new ThreadLocal<Lookup>();

  void expect(CachedMethod method, Due due) {
    next.set(new Lookup(method, due));
  }

  /** True if nobody took the note. */
  boolean forget() {
    boolean untaken = next.get() != null;
    next.remove();
    return untaken;
  }

  /** The refresh that a lookup of this method is of, or null. */
  Due of(CachedMethod method) {
    Lookup expected = next.get();
    return expected == null || expected.method != method ? null : expected.due;
  }
}
