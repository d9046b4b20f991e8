/**
 * What the agent costs an application's start: a program of one line is run without it and with it,
 * in turn. {@link io.chorde.benchmarks.startup.StartupRun} does it and prints the comparison.
 */
package io.chorde.benchmarks.startup;
