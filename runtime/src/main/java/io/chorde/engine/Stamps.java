package io.chorde.engine;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Tells whether a key was invalidated since. Each computation notes the stamp of its key before its
 * body starts; an invalidation moves the stamp on before it does anything else; and where the stamp
 * has moved, the result is not stored. Keys share stamps, as their number is fixed: what comes of
 * that is now and then a result that is not stored, and never one that should not be.
 *
 * <p>Thread-safe.
 */
final class Stamps {

  /** A power of two. */
  private static final int STRIPES = 4096;

  private final AtomicLongArray stripes = new AtomicLongArray(STRIPES);

  /** Of the keys with this hash. */
  long of(int hash) {
    return stripes.get(stripe(hash));
  }

  /** Moves on the stamp of the keys with this hash. */
  void move(int hash) {
    stripes.getAndIncrement(stripe(hash));
  }

  private static int stripe(int hash) {
    int spread = hash * 0x9E3779B9;
    return spread >>> 20 & STRIPES - 1;
  }
}
