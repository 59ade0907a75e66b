package crosscase.association.estimates;

import crosscase.association.Interval;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much more documents differ from a common odds ratio than independent units would let them.
 *
 * <p>Estimated from the scatter of documents, and moved towards 1 as if {@value #PRIOR_DEGREES}
 * further documents had shown a factor of 1, because the scatter of a handful of documents, or of
 * rare themes, says little about itself (Smyth 2004, Linear models and empirical Bayes methods,
 * Statistical Applications in Genetics and Molecular Biology 3(1), for the variance of one sample).
 * Simulated coverage decided for {@value #PRIOR_DEGREES}; see {@code IntervalCoverageStudy}.
 *
 * @param factor by how much variances are larger; below 1 if smaller
 * @param degreesOfFreedom how well the factor is known; infinite if it is certain
 */
record Overdispersion(double factor, double degreesOfFreedom) {
  /** Units are independent, or nothing is known. */
  static final Overdispersion NONE = new Overdispersion(1, Double.POSITIVE_INFINITY);

  private static final double PRIOR_DEGREES = 3;

  /**
   * The overdispersion of documents within each of these groups.
   *
   * <p>Degrees of freedom by Satterthwaite (1946), An approximate distribution of estimates of
   * variance components, Biometrics Bulletin 2(6).
   */
  static Overdispersion around(double oddsRatio, List<DocumentSums> groups) {
    double squares = 0;
    double expected = 0;
    double squaredWeights = 0;
    for (DocumentSums group : groups) {
      double excess = group.excess(oddsRatio);
      for (DocumentTable document : group.informative()) {
        double share = document.weight() / group.weight();
        double residual = document.excess(oddsRatio) - share * excess;
        squares += residual * residual;
        expected += document.weight() * (1 - share);
        squaredWeights += document.weight() * document.weight() * (1 - share);
      }
    }
    if (squaredWeights == 0) {
      return new Overdispersion(1, PRIOR_DEGREES);
    }
    double degrees = expected * expected / squaredWeights;
    double observed = squares / (oddsRatio * expected);
    double factor = (PRIOR_DEGREES + degrees * observed) / (PRIOR_DEGREES + degrees);
    return new Overdispersion(factor, PRIOR_DEGREES + degrees);
  }

  /** At least 1. */
  Overdispersion atLeastNone() {
    return new Overdispersion(Math.max(1, factor), degreesOfFreedom);
  }

  /** The number of standard errors from an estimate to each end of its 95 % interval. */
  double quantile() {
    return Double.isInfinite(degreesOfFreedom)
        ? Interval.Z
        : TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(0.975);
  }
}
