package crosscase.association;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether two themes go together within cases, exactly: for when too few units have both for the
 * {@link StratifiedTest}; the numbers are those of R's {@code mantelhaen.test(exact = TRUE)}.
 *
 * <p>Empty where thousands of units could have both, since it then takes long and the other test
 * serves. It takes units as independent.
 *
 * <p>Agresti (1990), Categorical Data Analysis, p. 235; Mehta, Patel and Gray (1985), Computing an
 * exact confidence interval for the common odds ratio in several 2x2 contingency tables, Journal of
 * the American Statistical Association 80(392).
 *
 * @param pValue two-sided: of every number of units with both that is no likelier than the one seen
 * @param oddsRatio the conditional maximum-likelihood estimate; infinity is empty
 * @param interval its exact 95 % interval; its end can be infinite
 */
public record ExactStratifiedTest(
    OptionalDouble pValue,
    OptionalDouble oddsRatio,
    Optional<Interval> interval,
    Optional<Absence> absence) {
  /** The most values that the number of units with both may take. */
  static final int MOST_VALUES = 2_000;

  private static final double TAIL = 0.025;

  /** Tests the strata, in any order. */
  public static ExactStratifiedTest of(List<PairTable> strata) {
    List<PairTable> informative = MantelHaenszel.of(strata).strata();
    if (informative.isEmpty()) {
      return absent(Absence.NO_INFORMATIVE_STRATUM);
    }
    double values = informative.stream().mapToDouble(t -> Math.min(t.a(), t.b())).sum();
    if (values >= MOST_VALUES) {
      return absent(Absence.TOO_LARGE);
    }
    return of(ConditionalDistribution.of(informative));
  }

  private static ExactStratifiedTest of(ConditionalDistribution both) {
    double low = both.isLowest() ? 0 : both.oddsRatioWhere(theta -> TAIL - both.atLeast(theta));
    double high =
        both.isHighest()
            ? Double.POSITIVE_INFINITY
            : both.oddsRatioWhere(theta -> both.atMost(theta) - TAIL);
    return new ExactStratifiedTest(
        OptionalDouble.of(both.noLikelierThanSeen()),
        estimate(both),
        Optional.of(new Interval(low, high)),
        both.isHighest() ? Optional.of(Absence.NEVER_APART) : Optional.empty());
  }

  private static OptionalDouble estimate(ConditionalDistribution both) {
    if (both.isHighest()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        both.isLowest() ? 0 : both.oddsRatioWhere(theta -> both.seenMinusMean(theta)));
  }

  private static ExactStratifiedTest absent(Absence absence) {
    return new ExactStratifiedTest(
        OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.of(absence));
  }
}
