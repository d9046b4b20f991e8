package io.chorde.config;

/** After which calls an invalidation acts. */
public enum InvalidateOn {
  /** After all: a method that throws may have written. */
  ALWAYS,
  /** After those that return. */
  RETURN
}
