package io.chorde.config;

/** What an invalidation does to the entries that it is about. */
public enum Action {
  /** Takes them out: the next call computes. */
  INVALIDATE,
  /** Makes them stale: the next call computes, and may fall back on them as its rule says. */
  EXPIRE,
  /** Computes those that are there again, on the pool. */
  REFRESH,
  /** Takes out all entries of the rule. */
  CLEAR
}
