/**
 * What happens when a woven method is called, in the order in which it does: the gate asks {@link
 * io.chorde.agent.call.CallSites} to link the call once; from then on the call goes through code
 * that {@link io.chorde.agent.call.KeyShapes} made for its parameters, to the {@link
 * io.chorde.agent.call.WovenMethod}, and so to the engine; on a miss, a {@link
 * io.chorde.agent.call.WovenComputation} goes back through the gate. Old class files come in by
 * {@link io.chorde.agent.call.OldSites}.
 *
 * <p>Where a rule has expressions, {@link io.chorde.agent.call.ExpressionLookups} puts them around
 * that, for call sites and for old class files alike, once the agent's thread has compiled them.
 *
 * <p>The woven class owns all of it, through a {@code ClassValue}; what the agent holds, it holds
 * weakly. Nothing in here knows class files, and nothing but {@code KeyShapes} makes code.
 */
package io.chorde.agent.call;
