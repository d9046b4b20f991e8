/**
 * Starts real JVMs, with the agent and without, and hands back what they printed. Everything that
 * the tests know of a JDK, a process or a rule file's place on the disk is in here; what a program
 * does, and what is expected of it, is not.
 */
package io.chorde.it.harness;
