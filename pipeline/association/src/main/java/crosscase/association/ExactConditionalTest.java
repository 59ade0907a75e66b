package crosscase.association;

import crosscase.association.tests.ConditionalDistribution;
import crosscase.association.tests.MantelHaenszelSums;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tests exactly whether two themes go together within cases, for sparse tables, where too few units
 * have both themes for the {@link CmhTest}; the numbers equal those of R's {@code
 * mantelhaen.test(exact = TRUE)}.
 *
 * <p>Empty where thousands of units could have both themes: the exact test would then take long,
 * and the other test is accurate enough. Treats units as independent.
 *
 * <p>Agresti (1990), Categorical Data Analysis, p. 235; Mehta, Patel and Gray (1985), Computing an
 * exact confidence interval for the common odds ratio in several 2x2 contingency tables, Journal of
 * the American Statistical Association 80(392).
 *
 * @param pValue two-sided: the probability of every number of units with both themes that is no
 *     likelier than the observed one
 * @param oddsRatio the conditional maximum-likelihood estimate; empty if infinite
 * @param interval its exact 95 % interval; the upper end can be infinite
 */
public record ExactConditionalTest(
    OptionalDouble pValue,
    OptionalDouble oddsRatio,
    Optional<Interval> interval,
    Optional<UndefinedReason> undefinedBecause) {
  /** The largest number of values that the count of units with both themes may take. */
  static final int MAX_VALUES = 2_000;

  private static final double TAIL_PROBABILITY = 0.025;

  /** Tests the strata, given in any order. */
  public static ExactConditionalTest of(List<PairTable> strata) {
    List<PairTable> informative = MantelHaenszelSums.of(strata).informativeStrata();
    if (informative.isEmpty()) {
      return undefined(UndefinedReason.NO_INFORMATIVE_STRATUM);
    }
    double values = informative.stream().mapToDouble(t -> Math.min(t.a(), t.b())).sum();
    if (values >= MAX_VALUES) {
      return undefined(UndefinedReason.COUNTS_TOO_LARGE);
    }
    return of(ConditionalDistribution.of(informative));
  }

  private static ExactConditionalTest of(ConditionalDistribution both) {
    double low =
        both.isObservedLowest()
            ? 0
            : both.oddsRatioAtRoot(theta -> TAIL_PROBABILITY - both.upperTail(theta));
    double high =
        both.isObservedHighest()
            ? Double.POSITIVE_INFINITY
            : both.oddsRatioAtRoot(theta -> both.lowerTail(theta) - TAIL_PROBABILITY);
    return new ExactConditionalTest(
        OptionalDouble.of(both.twoSidedPValue()),
        estimate(both),
        Optional.of(new Interval(low, high)),
        both.isObservedHighest() ? Optional.of(UndefinedReason.NEVER_APART) : Optional.empty());
  }

  private static OptionalDouble estimate(ConditionalDistribution both) {
    if (both.isObservedHighest()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        both.isObservedLowest() ? 0 : both.oddsRatioAtRoot(theta -> both.observedMinusMean(theta)));
  }

  private static ExactConditionalTest undefined(UndefinedReason absence) {
    return new ExactConditionalTest(
        OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.of(absence));
  }
}
