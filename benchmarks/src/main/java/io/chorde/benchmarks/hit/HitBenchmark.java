package io.chorde.benchmarks.hit;

import com.acme.orders.Order;
import com.acme.orders.OrderTable;
import com.acme.orders.Orders;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls that are all hits, of each shape and by each peer. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HitBenchmark {

  /** One service, which all threads call. */
  @State(Scope.Benchmark)
  public static class Service {

    /** Who answers. */
    @Param public Peer peer;

    private final Calls calls = new Calls();
    private final OrderTable table = new OrderTable();
    private Orders orders;
    private CacheCheck check;

    /** Fills the cache. */
    @Setup
    public void fill() throws InterruptedException {
      orders = peer.over(table);
      check = new CacheCheck(table, orders);
      if (peer.caches()) {
        check.awaitCached();
      }
      verify();
    }

    /** What was measured would mean nothing otherwise. */
    @TearDown(Level.Trial)
    public void verify() {
      if (peer.caches()) {
        check.assertCached();
      } else {
        check.assertBare();
      }
    }
  }

  /**
   * One thread that calls, and what it has used of the processor: on a machine with other work the
   * time on the wall says more about that.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Caller {

    /** Nanoseconds that this thread ran in the iteration. */
    public long cpuNanos;

    /** Nanoseconds that all threads of the JVM ran: maintenance, collection and compilation too. */
    public long processNanos;

    /** Calls that this thread made meanwhile. */
    public long calls;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long started;
    private long processStarted;
    private int first;
    private int next;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void start() {
      first = next;
      processStarted = process.getProcessCpuTime();
      started = threads.getCurrentThreadCpuTime();
    }

    /** Reads it; JMH takes the counters after this. */
    @TearDown(Level.Iteration)
    public void stop() {
      cpuNanos = threads.getCurrentThreadCpuTime() - started;
      processNanos = process.getProcessCpuTime() - processStarted;
      calls = next - first;
    }

    /** The number of the next call. */
    int next() {
      return next++ & (Calls.COUNT - 1);
    }
  }

  /** {@code total()}. */
  @Benchmark
  public long total(Service service, Caller caller) {
    caller.next();
    return service.orders.total();
  }

  /** {@code byId(long)}. */
  @Benchmark
  public String byId(Service service, Caller caller) {
    return service.orders.byId(service.calls.ids[caller.next()]);
  }

  /** {@code byName(String)}. */
  @Benchmark
  public String byName(Service service, Caller caller) {
    return service.orders.byName(service.calls.names[caller.next()]);
  }

  /** {@code find(String, int, boolean)}. */
  @Benchmark
  public Order find(Service service, Caller caller) {
    Calls calls = service.calls;
    int i = caller.next();
    return service.orders.find(calls.items[i], calls.warehouses[i], calls.opens[i]);
  }
}
