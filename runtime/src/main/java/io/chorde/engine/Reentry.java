package io.chorde.engine;

/**
 * Which threads are running an application's {@code equals} or {@code hashCode} for us. Should that
 * code call a cached method, the inner call must not look up by application code again, nor store:
 * it would come back to where it came from, or wait for a lock that is held further up its own
 * stack.
 *
 * <p>Thread-safe.
 */
final class Reentry {

  /** A cell for each thread, of a JDK type: it keeps no loader alive. */
  private final ThreadLocal<boolean[]> entered =
      new ThreadLocal<boolean[]>() {
        @Override
        protected boolean[] initialValue() {
          return new boolean[1];
        }
      };

  /** Whether this thread is at it. */
  boolean isEntered() {
    return entered.get()[0];
  }

  /**
   * Marks this thread.
   *
   * @return what {@link #leave} wants; null if this thread was at it already
   */
  boolean[] enter() {
    boolean[] cell = entered.get();
    if (cell[0]) {
      return null;
    }
    cell[0] = true;
    return cell;
  }

  /** Takes the mark away, if there is one to take; needs no stack, as there may be none left. */
  static void leave(boolean[] cell) {
    if (cell != null) {
      cell[0] = false;
    }
  }
}
