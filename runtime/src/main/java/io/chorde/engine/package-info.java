/**
 * The cached method: what happens between a call and its result. Reads top to bottom as a call
 * goes: {@link io.chorde.engine.CachedMethod} answers from a heap store, or begins a {@link
 * io.chorde.engine.Computation}, whose end stores the result.
 *
 * <p>Nothing in here weaves, reads rule files, or knows where the calls come from.
 */
package io.chorde.engine;
