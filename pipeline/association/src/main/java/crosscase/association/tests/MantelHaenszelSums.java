package crosscase.association.tests;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.Interval;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The sums over informative strata behind a {@code CmhTest}.
 *
 * <p>The result is the same to the last bit for every order of the strata and of the two themes.
 * The statistics need at least one informative stratum.
 *
 * <p>Cochran (1954), Some methods for strengthening the common chi-squared tests, Biometrics 10(4);
 * Mantel and Haenszel (1959), Statistical aspects of the analysis of data from retrospective
 * studies of disease, Journal of the National Cancer Institute 22(4); Robins, Breslow and Greenland
 * (1986), Estimators of the Mantel-Haenszel variance consistent in both sparse data and
 * large-strata limiting models, Biometrics 42(2).
 */
public record MantelHaenszelSums(List<PairTable> informativeStrata) {
  /** Larger than the rounding error of a difference that is exactly 0.5 in theory. */
  private static final double ROUNDING = 1e-9;

  public static MantelHaenszelSums of(List<PairTable> tables) {
    return new MantelHaenszelSums(tables.stream().filter(PairTable::isInformative).toList());
  }

  /**
   * With R's continuity correction: the difference is reduced by one half, unless it is smaller
   * than one half. In that case R subtracts nothing here (its other tests subtract the difference
   * itself), and neither does this.
   */
  public ChiSquare continuityCorrected() {
    double difference = absoluteDifference();
    return chiSquare(difference < 0.5 - ROUNDING ? difference : Math.max(0, difference - 0.5));
  }

  /** (sum of (both - a b / n))^2 / variance. */
  public ChiSquare uncorrected() {
    return chiSquare(absoluteDifference());
  }

  private ChiSquare chiSquare(double difference) {
    return ChiSquare.of(difference * difference / variance(), 1);
  }

  /** |sum of (both - a b / n)|, each term written as both neither / n - onlyA onlyB / n. */
  private double absoluteDifference() {
    return Math.abs(sum(t -> numeratorTerm(t) - denominatorTerm(t)));
  }

  /** The variance of {@code both} given the margins: sum of a b (n - a) (n - b) / (n^2 (n - 1)). */
  private double variance() {
    return sum(
        t -> {
          double with = (double) t.a() * t.b();
          double without = (double) (t.n() - t.a()) * (t.n() - t.b());
          return with * without / ((double) t.n() * t.n() * (t.n() - 1));
        });
  }

  /** Sum of both neither / n, over sum of onlyA onlyB / n. */
  public OptionalDouble oddsRatio() {
    double denominator = sum(MantelHaenszelSums::denominatorTerm);
    return denominator == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum(MantelHaenszelSums::numeratorTerm) / denominator);
  }

  public Optional<Interval> interval() {
    if (undefinedBecause().isPresent()) {
      return Optional.empty();
    }
    double oddsRatio = oddsRatio().orElseThrow();
    double width = Interval.Z * Math.sqrt(logVariance());
    return Optional.of(new Interval(oddsRatio * Math.exp(-width), oddsRatio * Math.exp(width)));
  }

  public Optional<UndefinedReason> undefinedBecause() {
    if (sum(MantelHaenszelSums::numeratorTerm) == 0) {
      return Optional.of(UndefinedReason.NEVER_TOGETHER);
    }
    return sum(MantelHaenszelSums::denominatorTerm) == 0
        ? Optional.of(UndefinedReason.NEVER_APART)
        : Optional.empty();
  }

  /** V_US of Robins, Breslow and Greenland, with their P, Q, R and S. */
  private double logVariance() {
    double r = sum(MantelHaenszelSums::numeratorTerm);
    double s = sum(MantelHaenszelSums::denominatorTerm);
    return sum(t -> diagonalShare(t) * numeratorTerm(t)) / (2 * r * r)
        + sum(t -> diagonalShare(t) * denominatorTerm(t) + offDiagonalShare(t) * numeratorTerm(t))
            / (2 * r * s)
        + sum(t -> offDiagonalShare(t) * denominatorTerm(t)) / (2 * s * s);
  }

  private static double numeratorTerm(PairTable t) {
    return (double) t.both() * t.neither() / t.n();
  }

  private static double denominatorTerm(PairTable t) {
    return (double) t.onlyA() * t.onlyB() / t.n();
  }

  private static double diagonalShare(PairTable t) {
    return ((double) t.both() + t.neither()) / t.n();
  }

  private static double offDiagonalShare(PairTable t) {
    return ((double) t.onlyA() + t.onlyB()) / t.n();
  }

  /** The terms are sorted first, so that the order of the strata does not affect the last digit. */
  public double sum(ToDoubleFunction<PairTable> term) {
    return informativeStrata.stream().mapToDouble(term).sorted().sum();
  }
}
