package io.chorde.heap;

import io.chorde.value.Copier;

/** A value in a heap store, with its owner and its birth. Immutable, but for what the value is. */
public final class Entry {

  private final Object value;
  private final Copier copier;
  private final Object owner;
  private final long birth;

  /**
   * An entry.
   *
   * @param value may be null; of the copier's class where there is a copier
   * @param copier makes of the stored value what a caller gets; null where callers share it
   * @param owner tells the entries of one key apart, by identity
   * @param birth when the value became valid, in nanoseconds of the owner's ticker
   */
  public Entry(Object value, Copier copier, Object owner, long birth) {
    this.value = value;
    this.copier = copier;
    this.owner = owner;
    this.birth = birth;
  }

  /** What a caller gets: the stored object, or a copy of it; may be null. */
  public Object value() {
    return copier == null ? value : copier.copy(value);
  }

  /** The stored object itself, for looking at; may be null. */
  public Object stored() {
    return value;
  }

  /** Whether callers get the stored object itself. */
  public boolean isShared() {
    return copier == null;
  }

  /** In nanoseconds of the owner's ticker. */
  public long birth() {
    return birth;
  }

  Object owner() {
    return owner;
  }
}
