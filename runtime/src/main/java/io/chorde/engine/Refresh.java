package io.chorde.engine;

/**
 * A refresh in the pool: makes the call by which a due value is computed anew, with the context
 * class loader of the thread that found it due.
 */
final class Refresh implements Runnable {

  private final CachedMethod method;
  private final Due due;
  private final Runnable call;
  private final Expected expected;
  private final ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();

  Refresh(CachedMethod method, Due due, Runnable call, Expected expected) {
    this.method = method;
    this.due = due;
    this.call = call;
    this.expected = expected;
  }

  @Override
  public void run() {
    if (due.flight().isReplaced()) {
      // A caller, to whom the old value was of no use any more, did not wait for this.
      method.drop(due);
      return;
    }
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    boolean noted = false;
    try {
      expected.expect(method, due);
      noted = true;
      thread.setContextClassLoader(contextLoader);
      call.run();
    } catch (Throwable thrownByTheBody) {
      // Counted where the body ended; there is no caller to throw it to.
      return;
    } finally {
      if (!noted || expected.forget()) {
        // The call did not come by: its arguments have changed meanwhile, say.
        method.drop(due);
      }
      thread.setContextClassLoader(own);
    }
  }
}
