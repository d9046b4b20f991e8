package io.chorde.agent.call;

import io.chorde.engine.Computation;

/** A computation as woven code sees it. */
final class WovenComputation extends ChordeGate {

  private final Computation computation;

  WovenComputation(Computation computation) {
    this.computation = computation;
  }

  @Override
  public void returned(Object value) {
    computation.returned(value);
  }

  @Override
  public void threw(Throwable failure) {
    computation.threw(failure);
  }
}
