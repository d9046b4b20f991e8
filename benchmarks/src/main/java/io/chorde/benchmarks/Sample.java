package io.chorde.benchmarks;

import java.util.Arrays;

/**
 * Measurements of one thing, told by their quartiles: other programs on the machine make some of
 * them slower without a bound, which would move a mean. Immutable.
 */
public final class Sample {

  private final double[] sorted;

  /** Of at least one measurement. */
  public Sample(double[] measured) {
    if (measured.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    sorted = measured.clone();
    Arrays.sort(sorted);
  }

  /** Half of the measurements are below. */
  public double median() {
    return quantile(0.5);
  }

  /** A quarter of the measurements is below. */
  public double lowerQuartile() {
    return quantile(0.25);
  }

  /** A quarter of the measurements is above. */
  public double upperQuartile() {
    return quantile(0.75);
  }

  private double quantile(double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
