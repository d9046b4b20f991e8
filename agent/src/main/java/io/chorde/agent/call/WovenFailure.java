package io.chorde.agent.call;

/** A cached exception as woven code sees it. Immutable. */
final class WovenFailure extends ChordeGate {

  private final Throwable failure;

  WovenFailure(Throwable failure) {
    this.failure = failure;
  }

  @Override
  public void returned(Object value) {
    throw new IllegalStateException("no body runs");
  }

  @Override
  public Object threw(Throwable ignored) {
    throw new IllegalStateException("no body runs");
  }

  @Override
  public Throwable failure() {
    return failure;
  }
}
