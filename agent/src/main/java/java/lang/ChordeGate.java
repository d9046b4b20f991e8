package java.lang;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;

/**
 * The one class of the agent that woven code sees. It lives in {@code java.lang} because every
 * class loader, whatever else it filters, delegates that; and it knows types of the JDK only, so
 * that nothing else of the agent needs to be visible.
 *
 * <p>Woven code asks at its start, by {@link #bootstrap} or {@link #lookup}, and gets one of three
 * answers: null (run the body), an instance of this class (run the body, then tell it the outcome;
 * or throw its {@link #failure}), or the value to return, with {@link #NULL} in place of null.
 * While there is no agent behind the gate, the answer is null.
 *
 * <p>Nothing in here throws, waits or locks: a bootstrap method that throws once throws for ever at
 * its call site. Its two handles are the only mutable statics of the project; they are what makes
 * it a gate.
 */
public abstract class ChordeGate {

  /** Stands for a cached null. */
  public static final Object NULL = new Object();

  /** {@code (Lookup, MethodType, String rule, String method, int modifiers) -> CallSite}. */
  private static volatile MethodHandle linker;

  /** {@code (int site, Object receiver, Object[] arguments) -> Object}. */
  private static volatile MethodHandle caller;

  /** For the agent's implementations: the computation that a miss begins, or an exception. */
  protected ChordeGate() {}

  /** The body returned this. */
  public abstract void returned(Object value);

  /**
   * The body threw this.
   *
   * @return an answer that the caller gets instead; null: the failure is the caller's
   */
  public abstract Object threw(Throwable failure);

  /** What the call throws though the body is not run; null: this is a computation. */
  public abstract Throwable failure();

  /** The value that an answer stands for; throws what it stands for, if that is an exception. */
  public static Object value(Object answer) {
    if (answer instanceof ChordeGate) {
      ChordeGate.<RuntimeException>sneak(((ChordeGate) answer).failure());
    }
    return answer == NULL ? null : answer;
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable failure) throws E {
    throw (E) failure;
  }

  /**
   * Puts an agent behind the gate.
   *
   * @return false if there is one already; then nothing is changed
   */
  public static synchronized boolean open(MethodHandle newLinker, MethodHandle newCaller) {
    if (linker != null) {
      return false;
    }
    caller = newCaller;
    linker = newLinker;
    return true;
  }

  /**
   * Links the lookup of one woven method.
   *
   * @param type takes the receiver, if there is one, and the arguments, references as {@code
   *     Object}
   * @param rule the name of the rule that it was woven for
   * @param method its name and descriptor
   * @param modifiers its access flags
   * @return never null
   */
  public static CallSite bootstrap(
      MethodHandles.Lookup woven,
      String name,
      MethodType type,
      String rule,
      String method,
      int modifiers) {
    MethodHandle agent = linker;
    if (agent != null) {
      try {
        return (CallSite) agent.invokeExact(woven, type, rule, method, modifiers);
      } catch (Throwable failure) {
        // The agent reports what fails in it; here only the call matters, which runs uncached.
      }
    }
    return new MutableCallSite(
        MethodHandles.dropArguments(
            MethodHandles.constant(Object.class, null), 0, type.parameterList()));
  }

  /**
   * The same question from class files too old for {@code invokedynamic}.
   *
   * @param site the number that the agent gave to the method
   * @param receiver null for a static method
   * @param arguments boxed
   */
  public static Object lookup(int site, Object receiver, Object[] arguments) {
    MethodHandle agent = caller;
    if (agent != null) {
      try {
        return (Object) agent.invokeExact(site, receiver, arguments);
      } catch (Throwable failure) {
        // As above.
      }
    }
    return null;
  }
}
