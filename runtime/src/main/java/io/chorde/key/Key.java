package io.chorde.key;

import io.chorde.value.LoaderScope;

/**
 * The receiver and the arguments of one call. The agent generates a subclass for each shape of
 * parameters, so that primitives stay unboxed; {@link ArgumentsKey} serves where nothing is
 * generated.
 *
 * <p>{@code equals} and {@code hashCode} compare the parts as {@link Parts} has it, in the order of
 * the parameters, and call the application's {@code equals} and {@code hashCode} where a part is
 * not {@linkplain Parts#plain plain}: they may throw, block or re-enter the lookup.
 */
public abstract class Key {

  /** For the shapes' constructors. */
  protected Key() {}

  /**
   * This key as it may be stored: with copies of what can change, the hash of this moment, and the
   * receiver held weakly where it counts by identity.
   *
   * @param scope the loaders whose objects may be kept
   * @throws UnfitKeyException if a part cannot be kept without risking another call's value
   */
  public abstract Key frozen(LoaderScope scope) throws UnfitKeyException;

  /** Whether this is a stored key whose receiver is gone: nobody can look it up any more. */
  public abstract boolean isAbandoned();

  /**
   * Whether comparing this key runs code of the JDK alone, and so can neither block nor re-enter.
   */
  public abstract boolean isPlain();
}
