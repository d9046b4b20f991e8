package io.chorde.heap;

import io.chorde.value.Copier;

/**
 * What one computation came to, as a heap store keeps it: a value, or the exception that was thrown
 * instead. Immutable in that; what changes is how it is to be treated: whether the store still has
 * it, until when a hit may take it without a closer look, and what became of attempts to refresh
 * it.
 *
 * <p>How old an entry may be is not in here, but up to who reads it: a rule that is changed applies
 * to what is cached already. Thread-safe.
 */
public final class Entry {

  /** So long ago that no sum or difference with a time to live overflows. */
  static final long LONG_AGO = Long.MIN_VALUE / 2;

  private final Object key;
  private final int hash;
  private final Object value;
  private final Copier copier;
  private final HotEntries owner;
  private final long birth;
  private final int epoch;
  private final float share;
  private final boolean expired;

  private volatile long quickUntil = LONG_AGO;
  private volatile boolean retired;
  private volatile RefreshState refresh;

  /** Not exact: threads may overwrite each other's count. */
  private byte uses;

  /**
   * An entry.
   *
   * @param key as it is stored
   * @param value may be null; of the copier's class where there is a copier
   * @param copier makes of the stored value what a caller gets; null where callers share it
   * @param owner tells the entries of one key apart, by identity
   * @param birth when the value became valid, in nanoseconds of the owner's ticker
   * @param share of the times to live that this entry gets, above 0 and at most 1: what was filled
   *     at one time is not to expire at one time
   */
  public Entry(Object key, Object value, Copier copier, HotEntries owner, long birth, float share) {
    this(key, value, copier, owner, birth, share, false, owner.epoch());
  }

  private Entry(
      Object key,
      Object value,
      Copier copier,
      HotEntries owner,
      long birth,
      float share,
      boolean expired,
      int epoch) {
    this.key = key;
    this.hash = HotEntries.spread(key.hashCode());
    this.value = value;
    this.copier = copier;
    this.owner = owner;
    this.birth = birth;
    this.share = share;
    this.expired = expired;
    this.epoch = epoch;
  }

  /** The same, with nothing left of its life: for who may be served what is too old. */
  public Entry expired() {
    return new Entry(key, value, copier, owner, birth, share, true, epoch);
  }

  /**
   * What a caller gets: the stored object, or a copy of it; may be null.
   *
   * @throws RuntimeException as the copier throws
   */
  public Object value() {
    return copier == null ? value : copier.copy(value);
  }

  /** The stored object itself, for looking at; may be null. */
  public Object stored() {
    return value;
  }

  /** The exception that callers get, or null: they get a value. */
  public Throwable thrown() {
    return value instanceof Thrown ? ((Thrown) value).failure() : null;
  }

  /** Whether callers get the stored object itself. */
  public boolean isShared() {
    return copier == null && !(value instanceof Thrown);
  }

  /** In nanoseconds of the owner's ticker. */
  public long birth() {
    return birth;
  }

  /** Whether it was made to be too old, however long it might live. */
  public boolean isExpired() {
    return expired;
  }

  /** How much of a time to live this entry gets, in the same unit. */
  public long shareOf(long time) {
    return share == 1 ? time : (long) (time * (double) share);
  }

  /** Notes a use that the store was told of; returns how many there were, about, up to 127. */
  public int use() {
    int count = uses;
    if (count < Byte.MAX_VALUE) {
      uses = (byte) (count + 1);
    }
    return count;
  }

  /** As it is stored. */
  public Object key() {
    return key;
  }

  /** How attempts to compute it anew went. */
  public RefreshState refreshState() {
    RefreshState state = refresh;
    if (state == null) {
      synchronized (this) {
        state = refresh;
        if (state == null) {
          state = new RefreshState();
          refresh = state;
        }
      }
    }
    return state;
  }

  /**
   * Until when a hit may take the entry for valid without a closer look, in nanoseconds of the
   * owner's ticker; long ago where it has to look, or is to be told that there is nothing.
   */
  public long quickUntil() {
    return quickUntil;
  }

  /** Under the owner's lock. */
  void quickUntil(long moment) {
    quickUntil = moment;
  }

  /**
   * From now on nobody may be given this entry, though somebody may still hold it. A store calls
   * this within the step that replaces or drops the entry: whoever sees that this has happened sees
   * the entry no more.
   */
  void retire() {
    retired = true;
    owner.remove(this);
  }

  /** Whether the store gave it up. */
  public boolean isRetired() {
    return retired || epoch != owner.epoch();
  }

  /** Whether a hit has to look closely, for a refresh on its way or a retirement. */
  boolean isUnsettled() {
    RefreshState state = refresh;
    return isRetired() || state != null && state.isRunning();
  }

  /** By {@link HotEntries#spread}. */
  int hash() {
    return hash;
  }

  /** Whose it is. */
  public HotEntries owner() {
    return owner;
  }
}
