/**
 * The command line of chorde.jar: commands, options, what they print and which exit code they end
 * with. Loaded by {@code java -jar chorde.jar} alone, never in an application. What the commands
 * find out is found out elsewhere ({@link io.chorde.agent.check}); in here it gets a shape, for
 * people or for programs.
 */
package io.chorde.agent.cli;
