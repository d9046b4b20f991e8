package io.chorde.config;

/** How values become bytes. */
public enum Codec {
  /** Apache Fory. */
  FORY,
  /** The JDK's serialization. */
  JAVA
}
