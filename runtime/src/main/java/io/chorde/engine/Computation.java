package io.chorde.engine;

/**
 * A miss on its way: the body of the method is running in the caller, who must tell the outcome,
 * once.
 *
 * <p>Belongs to the thread of its call. No method throws.
 */
public final class Computation {

  private final CachedMethod method;
  private final Object key;
  private final long start = System.nanoTime();

  Computation(CachedMethod method, Object key) {
    this.method = method;
    this.key = key;
  }

  /** The body returned this, which is stored if it may be; {@code value} may be null. */
  public void returned(Object value) {
    CachedRule rule = method.rule();
    try {
      rule.statistics().miss(System.nanoTime() - start);
      method.store(key, value);
    } catch (Throwable failure) {
      rule.report("store", failure);
    }
  }

  /** The body returned what is not to be stored. */
  public void unkept() {
    ended();
  }

  /** It turned out that this call cannot be cached: nothing is stored, and nothing counted. */
  public void abandoned() {}

  /** The body threw: nothing is stored. */
  public void threw(Throwable failure) {
    ended();
  }

  private void ended() {
    CachedRule rule = method.rule();
    try {
      rule.statistics().miss(System.nanoTime() - start);
    } catch (Throwable ours) {
      rule.report("store", ours);
    }
  }
}
