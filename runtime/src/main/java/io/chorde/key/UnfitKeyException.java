package io.chorde.key;

/**
 * An argument that cannot be part of a stored key; the call runs uncached. The message says which
 * class and why. Expected in normal operation, and so without a stack trace.
 */
public final class UnfitKeyException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String type;

  UnfitKeyException(Class<?> type, String reason) {
    super(type.getName() + " " + reason, null, false, false);
    this.type = type.getName();
  }

  /** The name of the class at fault. */
  public String type() {
    return type;
  }
}
