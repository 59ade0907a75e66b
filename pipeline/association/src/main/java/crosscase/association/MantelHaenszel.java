package crosscase.association;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The sums over informative strata behind a {@link StratifiedTest}.
 *
 * <p>The same to the last bit for every order of the strata and of the two themes. The statistics
 * need at least one stratum.
 *
 * <p>Cochran (1954), Some methods for strengthening the common chi-squared tests, Biometrics 10(4);
 * Mantel and Haenszel (1959), Statistical aspects of the analysis of data from retrospective
 * studies of disease, Journal of the National Cancer Institute 22(4); Robins, Breslow and Greenland
 * (1986), Estimators of the Mantel-Haenszel variance consistent in both sparse data and
 * large-strata limiting models, Biometrics 42(2).
 */
record MantelHaenszel(List<PairTable> strata) {
  /** Above what rounding does to a difference that is 0.5 on paper. */
  private static final double ROUNDING = 1e-9;

  static MantelHaenszel of(List<PairTable> tables) {
    return new MantelHaenszel(tables.stream().filter(PairTable::isInformative).toList());
  }

  /**
   * With a half taken off the difference, unless the difference is smaller than a half: then R
   * takes nothing off (its other tests take off what there is), and so does this.
   */
  ChiSquare corrected() {
    double difference = difference();
    return chiSquare(difference < 0.5 - ROUNDING ? difference : Math.max(0, difference - 0.5));
  }

  /** (sum of (both - a b / n))^2 / variance. */
  ChiSquare uncorrected() {
    return chiSquare(difference());
  }

  private ChiSquare chiSquare(double difference) {
    return ChiSquare.of(difference * difference / variance(), 1);
  }

  /** |sum of (both - a b / n)|, each term written as both neither / n - onlyA onlyB / n. */
  private double difference() {
    return Math.abs(sum(t -> together(t) - apart(t)));
  }

  /** Of {@code both} given the margins: sum of a b (n - a) (n - b) / (n^2 (n - 1)). */
  private double variance() {
    return sum(
        t -> {
          double with = (double) t.a() * t.b();
          double without = (double) (t.n() - t.a()) * (t.n() - t.b());
          return with * without / ((double) t.n() * t.n() * (t.n() - 1));
        });
  }

  /** Sum of both neither / n, over sum of onlyA onlyB / n. */
  OptionalDouble oddsRatio() {
    return Measures.ratio(sum(MantelHaenszel::together), sum(MantelHaenszel::apart));
  }

  Optional<Interval> interval() {
    if (absence().isPresent()) {
      return Optional.empty();
    }
    double oddsRatio = oddsRatio().orElseThrow();
    double width = Interval.Z * Math.sqrt(logVariance());
    return Optional.of(new Interval(oddsRatio * Math.exp(-width), oddsRatio * Math.exp(width)));
  }

  Optional<Absence> absence() {
    if (sum(MantelHaenszel::together) == 0) {
      return Optional.of(Absence.NEVER_TOGETHER);
    }
    return sum(MantelHaenszel::apart) == 0 ? Optional.of(Absence.NEVER_APART) : Optional.empty();
  }

  /** V_US of Robins, Breslow and Greenland, with their P (alike), Q (unlike), R and S. */
  private double logVariance() {
    double r = sum(MantelHaenszel::together);
    double s = sum(MantelHaenszel::apart);
    return sum(t -> alike(t) * together(t)) / (2 * r * r)
        + sum(t -> alike(t) * apart(t) + unlike(t) * together(t)) / (2 * r * s)
        + sum(t -> unlike(t) * apart(t)) / (2 * s * s);
  }

  private static double together(PairTable t) {
    return (double) t.both() * t.neither() / t.n();
  }

  private static double apart(PairTable t) {
    return (double) t.onlyA() * t.onlyB() / t.n();
  }

  private static double alike(PairTable t) {
    return ((double) t.both() + t.neither()) / t.n();
  }

  private static double unlike(PairTable t) {
    return ((double) t.onlyA() + t.onlyB()) / t.n();
  }

  /** Sorted first, so that the order of the strata, often chance, does not reach the last digit. */
  double sum(ToDoubleFunction<PairTable> term) {
    return strata.stream().mapToDouble(term).sorted().sum();
  }
}
