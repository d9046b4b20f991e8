package io.chorde.engine;

import io.chorde.key.Key;
import io.chorde.key.Parts;
import io.chorde.key.UnfitKeyException;
import io.chorde.value.LoaderScope;

/** A key over one argument, which hashes when it is looked up: like the ones that are generated. */
final class Part extends Key {

  private final Object part;

  Part(Object part) {
    this.part = part;
  }

  @Override
  public Key frozen(LoaderScope scope) throws UnfitKeyException {
    return new Part(Parts.frozen(part, scope));
  }

  @Override
  public boolean isAbandoned() {
    return false;
  }

  @Override
  public boolean isPlain() {
    return Parts.plain(part);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Part && Parts.same(part, ((Part) other).part);
  }

  @Override
  public int hashCode() {
    return Parts.hash(part);
  }
}
