package io.chorde.config;

/** How much a heap tier keeps for each rule in each class loader. Immutable. */
public final class HeapSettings extends TierSettings {
  static final HeapSettings DEFAULT = new HeapSettings(10_000, 0);

  private final long entries;
  private final long weightBytes;

  private HeapSettings(long entries, long weightBytes) {
    this.entries = entries;
    this.weightBytes = weightBytes;
  }

  static HeapSettings ofEntries(long entries) {
    return new HeapSettings(entries, 0);
  }

  static HeapSettings ofWeight(long bytes) {
    return new HeapSettings(0, bytes);
  }

  @Override
  public TierType type() {
    return TierType.HEAP;
  }

  /**
   * {@code entries}, 10,000 by default: the most entries that are kept; more than 0, or 0 where the
   * weight is the bound.
   */
  public long entries() {
    return entries;
  }

  /**
   * {@code weight}: the most that the entries may weigh, in bytes; more than 0, or 0 where their
   * number counts.
   */
  public long weightBytes() {
    return weightBytes;
  }
}
