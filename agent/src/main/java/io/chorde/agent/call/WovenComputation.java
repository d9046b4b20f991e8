package io.chorde.agent.call;

import io.chorde.engine.Computation;
import io.chorde.heap.Entry;

/** A computation as woven code sees it. Belongs to the thread of its call. */
final class WovenComputation extends ChordeGate {

  private final Computation computation;
  private Unless unless;
  private Object[] arguments;

  WovenComputation(Computation computation) {
    this.computation = computation;
  }

  /** Whether an answer is one. */
  static boolean is(Object answer) {
    return answer instanceof WovenComputation;
  }

  /** Notes what decides whether the result is kept, and what that wants to know of the call. */
  void note(Unless condition, Object[] boxed) {
    unless = condition;
    arguments = boxed;
  }

  @Override
  public void returned(Object value) {
    if (unless == null) {
      computation.returned(value);
      return;
    }
    Boolean rejected = unless.rejects(value, arguments);
    if (rejected == null) {
      computation.abandoned();
    } else if (rejected) {
      computation.unkept();
    } else {
      computation.returned(value);
    }
  }

  @Override
  public Object threw(Throwable failure) {
    Entry instead = computation.threw(failure);
    return instead == null ? null : WovenMethod.outcome(instead);
  }

  @Override
  public Throwable failure() {
    return null;
  }
}
