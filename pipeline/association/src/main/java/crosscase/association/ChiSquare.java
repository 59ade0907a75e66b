package crosscase.association;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A chi-square statistic and its p-value.
 *
 * <p>The p-value is exactly 0 where it is smaller than a {@code double} can be (with one degree of
 * freedom, a statistic above about 1480).
 */
public record ChiSquare(double statistic, int degreesOfFreedom, double pValue) {
  public static ChiSquare of(double statistic, int degreesOfFreedom) {
    double pValue =
        ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(Math.max(0, statistic));
    return new ChiSquare(statistic, degreesOfFreedom, pValue);
  }
}
