/**
 * Puts lookups into methods. From top to bottom: {@link io.chorde.agent.weave.Transformer} decides
 * for each class that the JVM loads, by its name, and costs no more than that for nearly all;
 * {@link io.chorde.agent.weave.Weaver} rewrites a class file with Byte Buddy; {@link
 * io.chorde.agent.weave.CacheAdvice} is what it writes, as plain Java; {@link
 * io.chorde.agent.weave.LookupMapping} is the one piece of it that Java cannot say.
 *
 * <p>What happens when a woven method is called is not decided in here.
 */
package io.chorde.agent.weave;
