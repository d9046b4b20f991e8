package io.chorde.key;

import io.chorde.value.LoaderScope;

/**
 * A key over any number of boxed arguments: for calls whose shape has no generated class.
 *
 * <p>Immutable but for the arguments themselves, until it is frozen.
 */
public final class ArgumentsKey extends Key {

  private final Object receiver;
  private final Object[] arguments;
  private final int hash;

  /**
   * The key of one call.
   *
   * @param receiver counts by identity; null where the receiver does not count
   * @param arguments kept, not copied; may contain null
   */
  public ArgumentsKey(Object receiver, Object[] arguments) {
    this(receiver, arguments, 31 * Parts.hashReceiver(receiver) + Parts.hash(arguments));
  }

  private ArgumentsKey(Object receiver, Object[] arguments, int hash) {
    this.receiver = receiver;
    this.arguments = arguments;
    this.hash = hash;
  }

  @Override
  public Key frozen(LoaderScope scope) throws UnfitKeyException {
    Object[] frozen = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      frozen[i] = Parts.frozen(arguments[i], scope);
    }
    int hashNow = 31 * Parts.hashReceiver(receiver) + Parts.hash(frozen);
    return new ArgumentsKey(receiver == null ? null : Parts.weak(receiver), frozen, hashNow);
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
            && hash == ((ArgumentsKey) other).hash
            && Parts.sameReceiver(receiver, ((ArgumentsKey) other).receiver)
            && Parts.same(arguments, ((ArgumentsKey) other).arguments));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return java.util.Arrays.deepToString(arguments);
  }
}
