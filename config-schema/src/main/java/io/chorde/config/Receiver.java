package io.chorde.config;

/** How the instance that a method is called on counts in the key of a cached value. */
public enum Receiver {
  /** Each instance has values of its own. */
  IDENTITY,
  /** Equal instances share their values. */
  EQUALS,
  /** All instances of one runtime class share their values. */
  SHARED
}
