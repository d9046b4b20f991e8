/**
 * The agent as its users have it: {@code chorde.jar} in a real JVM, before a program that knows
 * nothing of it. What is expected here is what the documentation promises; no class of the agent is
 * on the class path.
 */
package io.chorde.it;
