package io.chorde.config;

/** Where a value is computed again before it expires. */
public enum RefreshOn {
  /** On a thread of the agent's, which knows nothing of the caller's thread. */
  POOL,
  /** By the caller that finds it due; all others get the value that is there. */
  CALLER
}
