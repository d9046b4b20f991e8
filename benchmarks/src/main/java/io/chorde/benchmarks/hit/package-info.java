/**
 * What a hit costs: the woven call beside the bare one, a cache written by hand, and a plain map.
 * {@link io.chorde.benchmarks.hit.HitBenchmark} is what JMH measures, {@link
 * io.chorde.benchmarks.hit.HitRun} runs it and prints the comparison.
 */
package io.chorde.benchmarks.hit;
