package crosscase.association.tests;

import crosscase.association.PairTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The distribution of the number of units with both themes, summed over all strata, given all
 * margins and a common odds ratio.
 *
 * <p>The strata are sorted first, so that neither their order nor that of the themes affects the
 * last digit.
 */
public final class ConditionalDistribution {
  /** Odds ratios are searched from e^-700 to e^700, about the range of a {@code double}. */
  private static final double MAX_LOG_ODDS_RATIO = 700;

  /** Logarithms of the unnormalised probabilities under independence, from the lowest count. */
  private final double[] logWeights;

  /** The index of the observed count. */
  private final int observed;

  private ConditionalDistribution(double[] logWeights, int observed) {
    this.logWeights = logWeights;
    this.observed = observed;
  }

  public static ConditionalDistribution of(List<PairTable> strata) {
    List<PairTable> sorted =
        strata.stream()
            .sorted(
                Comparator.comparingLong(PairTable::n)
                    .thenComparingLong(t -> Math.min(t.a(), t.b()))
                    .thenComparingLong(t -> Math.max(t.a(), t.b()))
                    .thenComparingLong(PairTable::both))
            .toList();
    double[] weights = {1};
    long observed = 0;
    for (PairTable table : sorted) {
      Hypergeometric stratum = Hypergeometric.of(table);
      weights = convolve(weights, stratum.weights());
      observed += table.both() - stratum.lowest();
    }
    double[] logWeights = Arrays.stream(weights).map(Math::log).toArray();
    return new ConditionalDistribution(logWeights, Math.toIntExact(observed));
  }

  /** The distribution of the sum, scaled so that the largest weight is 1. */
  private static double[] convolve(double[] first, double[] second) {
    double[] sums = new double[first.length + second.length - 1];
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        sums[i + j] += first[i] * second[j];
      }
    }
    double largest = Arrays.stream(sums).max().orElse(1);
    return Arrays.stream(sums).map(weight -> weight / largest).toArray();
  }

  public boolean isObservedLowest() {
    return observed == 0;
  }

  public boolean isObservedHighest() {
    return observed == logWeights.length - 1;
  }

  public double twoSidedPValue() {
    double limit = Math.exp(logWeights[observed]) * Hypergeometric.TOLERANCE;
    double[] weights = tiltedWeights(0);
    double tail = Arrays.stream(weights).filter(weight -> weight <= limit).sum();
    return Math.min(1, tail / Arrays.stream(weights).sum());
  }

  /** The probability of the observed count or more, at an odds ratio of e^theta. */
  public double upperTail(double theta) {
    return shareOfWeights(tiltedWeights(theta), observed, logWeights.length);
  }

  /** The probability of the observed count or less, at an odds ratio of e^theta. */
  public double lowerTail(double theta) {
    return shareOfWeights(tiltedWeights(theta), 0, observed + 1);
  }

  public double observedMinusMean(double theta) {
    double[] weights = tiltedWeights(theta);
    double total = Arrays.stream(weights).sum();
    return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * (observed - i)).sum()
        / total;
  }

  private static double shareOfWeights(double[] weights, int from, int to) {
    return Arrays.stream(weights, from, to).sum() / Arrays.stream(weights).sum();
  }

  /** The probabilities at an odds ratio of e^theta, scaled so that the largest is 1. */
  private double[] tiltedWeights(double theta) {
    double[] tilted = new double[logWeights.length];
    Arrays.setAll(tilted, i -> logWeights[i] + theta * (i - observed));
    double largest = Arrays.stream(tilted).max().orElse(0);
    Arrays.setAll(tilted, i -> Math.exp(tilted[i] - largest));
    return tilted;
  }

  /** The odds ratio at which a decreasing function of its logarithm is 0, found by bisection. */
  public double oddsRatioAtRoot(DoubleUnaryOperator decreasing) {
    double low = -MAX_LOG_ODDS_RATIO;
    double high = MAX_LOG_ODDS_RATIO;
    double middle = 0;
    while (low < middle && middle < high) {
      if (decreasing.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return Math.exp(middle);
  }
}
