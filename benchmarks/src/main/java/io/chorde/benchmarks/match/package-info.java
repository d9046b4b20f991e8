/**
 * What it costs to find the methods that rules mean in a large application: the agent's own matcher
 * beside a loop over all patterns. {@link io.chorde.benchmarks.match.MatchBenchmark} is what JMH
 * measures, {@link io.chorde.benchmarks.match.MatchRun} runs it and prints the comparison.
 */
package io.chorde.benchmarks.match;
