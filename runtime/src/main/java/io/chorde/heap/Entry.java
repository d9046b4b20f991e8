package io.chorde.heap;

import io.chorde.value.Copier;

/**
 * A value in a heap store, with its key, its owner and its birth. Immutable, but for what the value
 * is, and for its end: see {@link #retire}. Thread-safe.
 */
public final class Entry {

  /** So long ago that nothing lives that long, and no sum with a time to live overflows. */
  private static final long RETIRED = Long.MIN_VALUE / 2;

  private final Object key;
  private final int hash;
  private final Object value;
  private final Copier copier;
  private final HotEntries owner;
  private volatile long birth;

  /** Not exact: threads may overwrite each other's count. */
  private int uses;

  /**
   * An entry.
   *
   * @param key as it is stored
   * @param value may be null; of the copier's class where there is a copier
   * @param copier makes of the stored value what a caller gets; null where callers share it
   * @param owner tells the entries of one key apart, by identity
   * @param birth when the value became valid, in nanoseconds of the owner's ticker
   */
  public Entry(Object key, Object value, Copier copier, HotEntries owner, long birth) {
    this.key = key;
    this.hash = HotEntries.spread(key.hashCode());
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

  /** Notes a use that the store was told of; returns how many there were, about. */
  public int use() {
    return ++uses;
  }

  /** In nanoseconds of the owner's ticker; before any time of it once the entry is retired. */
  public long birth() {
    return birth;
  }

  /**
   * From now on nobody may be given this entry, though somebody may still hold it. A store calls
   * this within the step that replaces or drops the entry: whoever sees that this has happened sees
   * the entry no more.
   */
  void retire() {
    birth = RETIRED;
    owner.remove(this);
  }

  boolean isRetired() {
    return birth == RETIRED;
  }

  /** As it is stored. */
  public Object key() {
    return key;
  }

  /** By {@link HotEntries#spread}. */
  int hash() {
    return hash;
  }

  HotEntries owner() {
    return owner;
  }
}
