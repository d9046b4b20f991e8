/**
 * Decides which methods of which classes the rules mean, from names and class files alone: no class
 * of the application is loaded for it, and no weaving happens in here.
 *
 * <p>Cheapest first: {@link io.chorde.agent.match.RuleIndex} rejects nearly every class by its
 * name; only for the rest is a class file read into {@link io.chorde.agent.match.ClassFacts}, and
 * only where a rule asks for subtypes are other class files read ({@link
 * io.chorde.agent.match.Ancestry}).
 */
package io.chorde.agent.match;
