package io.chorde.benchmarks.hit;

import io.chorde.benchmarks.Sample;
import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** Prints what was measured: a block for each shape and number of threads, a line for each peer. */
final class HitTable {

  private static final List<String> SHAPES = List.of("total", "byId", "byName", "find");
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "total", "long total()",
          "byId", "String byId(long)",
          "byName", "String byName(String)",
          "find", "Order find(String, int, boolean)");

  private final Collection<RunResult> results;

  HitTable(Collection<RunResult> results) {
    this.results = results;
  }

  void print(PrintStream out) {
    TreeSet<Integer> threads = new TreeSet<>();
    for (RunResult result : results) {
      threads.add(result.getParams().getThreads());
    }
    out.println();
    out.println("Java " + System.getProperty("java.vm.version") + ", one call:");
    for (int count : threads) {
      for (String shape : SHAPES) {
        print(out, shape, count);
      }
    }
    out.println();
    out.println("ns/op: processor time of the calling thread.");
    out.println("Its value is the median of all iterations, +- half of their interquartile range.");
    out.println("Caffeine, map: times the faster cache by hand, times the ConcurrentHashMap.");
    out.println("B/op: bytes allocated by one call.");
    out.println("JVM: ns/op of all its threads together, maintenance and collection among them.");
  }

  private void print(PrintStream out, String shape, int threads) {
    Map<Peer, RunResult> peers = peers(shape, threads);
    double byHand = Double.POSITIVE_INFINITY;
    for (Peer peer : peers.keySet()) {
      if (peer.isByHand()) {
        byHand = Math.min(byHand, times(peers.get(peer)).median());
      }
    }
    double map = times(peers.get(Peer.MAP)).median();
    String title = SIGNATURES.get(shape) + ", " + threads + (threads == 1 ? " thread" : " threads");
    out.println();
    out.printf(
        "%-42s %8s %8s %9s %7s %7s %7s%n", title, "ns/op", "+-", "Caffeine", "map", "B/op", "JVM");
    for (Map.Entry<Peer, RunResult> measured : peers.entrySet()) {
      Sample times = times(measured.getValue());
      double time = times.median();
      out.printf(
          Locale.ROOT,
          "  %-40s %8.1f %8.1f %9.2f %7.2f %7.0f %7.1f%n",
          measured.getKey().title(),
          time,
          (times.upperQuartile() - times.lowerQuartile()) / 2,
          time / byHand,
          time / map,
          allocated(measured.getValue()),
          ofWholeJvm(measured.getValue(), threads));
    }
  }

  private Map<Peer, RunResult> peers(String shape, int threads) {
    Map<Peer, RunResult> peers = new EnumMap<>(Peer.class);
    for (RunResult result : results) {
      if (result.getParams().getThreads() == threads
          && result.getParams().getBenchmark().endsWith("." + shape)) {
        peers.put(Peer.valueOf(result.getParams().getParam("peer")), result);
      }
    }
    return peers;
  }

  private static Sample times(RunResult result) {
    return new Sample(
        iterations(result)
            .mapToDouble(one -> secondary(one, "cpuNanos") / secondary(one, "calls"))
            .toArray());
  }

  private static double allocated(RunResult result) {
    return new Sample(
            iterations(result).mapToDouble(one -> secondary(one, "gc.alloc.rate.norm")).toArray())
        .median();
  }

  private static double ofWholeJvm(RunResult result, int threads) {
    // Each thread measured the whole JVM, and JMH added that up.
    return new Sample(
            iterations(result)
                .mapToDouble(
                    one -> secondary(one, "processNanos") / threads / secondary(one, "calls"))
                .toArray())
        .median();
  }

  private static double secondary(IterationResult iteration, String name) {
    return iteration.getSecondaryResults().get(name).getScore();
  }

  private static Stream<IterationResult> iterations(RunResult result) {
    return result.getBenchmarkResults().stream()
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream);
  }
}
