package io.chorde.agent.weave;

import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;

/**
 * What is woven into a cached method. Never called: Byte Buddy copies the bytecode of the two
 * methods around the body, so they may refer to nothing but the gate.
 *
 * <pre>{@code
 * Object answer = lookup(this, arguments);        // an invokedynamic
 * if (answer is a value) return answer;           // or throw it, if it is an exception
 * try { ...the body... }                          // null: bypass; a gate: a computation to finish
 * finally { if (answer is a gate) answer.returned(result) or answer.threw(failure); }
 * }</pre>
 *
 * <p>Here the gate's classes count by {@code instanceof}, never by a method of the value, and an
 * exception passes as it is.
 */
final class CacheAdvice {

  private CacheAdvice() {}

  @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
  static Object enter(@Looked Object lookup, @Advice.Local("computation") ChordeGate computation) {
    Object answer = lookup;
    if (answer instanceof ChordeGate && ((ChordeGate) answer).failure() == null) {
      computation = (ChordeGate) answer;
      return null;
    }
    return answer;
  }

  @Advice.OnMethodExit(onThrowable = Throwable.class)
  static void exit(
      @Advice.Enter Object hit,
      @Advice.Local("computation") ChordeGate computation,
      @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object result,
      @Advice.Thrown(readOnly = false) Throwable failure) {
    if (hit != null) {
      result = ChordeGate.value(hit);
    } else if (computation != null) {
      if (failure == null) {
        computation.returned(result);
      } else {
        Object instead = computation.threw(failure);
        if (instead != null) {
          failure = null;
          result = ChordeGate.value(instead);
        }
      }
    }
  }
}
