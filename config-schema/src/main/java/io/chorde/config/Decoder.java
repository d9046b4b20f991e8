package io.chorde.config;

/** Turns a node into a value of one type. */
interface Decoder<T> {
  /** The value, or null if the node has none; then that has been reported. */
  T decode(Node node, Problems problems);
}
