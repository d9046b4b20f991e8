package io.chorde.config;

/** What the agent offers to those who watch it. Immutable. */
public final class OperationsSettings {
  static final OperationsSettings DEFAULT = new OperationsSettings(null);

  private final Address http;

  OperationsSettings(Address http) {
    this.http = http;
  }

  /**
   * {@code http}: where {@code /metrics} and {@code /status} are answered; null by default, which
   * means nowhere.
   */
  public Address http() {
    return http;
  }
}
