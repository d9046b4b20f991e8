package io.chorde.config;

/** Whether callers get the object that is kept, or copies of it. */
public enum ValueSharing {
  /** Arrays, dates and the JDK's mutable collections are copied, all else is shared. */
  AUTO,
  /** Each caller gets the same object. */
  SHARED,
  /** Each caller gets a deep copy. */
  COPY
}
