package io.chorde.key;

import io.chorde.value.LoaderScope;

/**
 * A key over any number of boxed arguments: for calls whose shape has no generated class.
 *
 * <p>To make one runs no code of the arguments; to hash, compare or freeze it does.
 */
public class ArgumentsKey extends Key {

  private final Object receiver;
  private final Object[] arguments;

  /**
   * The key of one call.
   *
   * @param receiver counts by identity; null where the receiver does not count
   * @param arguments kept, not copied; may contain null
   */
  public ArgumentsKey(Object receiver, Object[] arguments) {
    this.receiver = receiver;
    this.arguments = arguments;
  }

  @Override
  public Key frozen(LoaderScope scope) throws UnfitKeyException {
    Object[] frozen = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      frozen[i] = Parts.frozen(arguments[i], scope);
    }
    int hash = new ArgumentsKey(receiver, frozen).hashCode();
    return new Stored(receiver == null ? null : Parts.weak(receiver), frozen, hash);
  }

  @Override
  public boolean isAbandoned() {
    return Parts.gone(receiver);
  }

  @Override
  public boolean isPlain() {
    for (Object argument : arguments) {
      if (!Parts.plain(argument)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ArgumentsKey
            && Parts.sameReceiver(receiver, ((ArgumentsKey) other).receiver)
            && Parts.same(arguments, ((ArgumentsKey) other).arguments));
  }

  @Override
  public int hashCode() {
    return 31 * Parts.hashReceiver(receiver) + Parts.hash(arguments);
  }

  @Override
  public String toString() {
    return java.util.Arrays.deepToString(arguments);
  }

  /** With the hash from when it was frozen: the receiver is held weakly by now. */
  private static final class Stored extends ArgumentsKey {
    private final int hash;

    Stored(Object receiver, Object[] arguments, int hash) {
      super(receiver, arguments);
      this.hash = hash;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
