package crosscase.association;

import crosscase.association.tests.MantelHaenszelSums;
import java.util.List;
import java.util.Optional;

/**
 * Whether the odds ratio differs between cases: the Breslow-Day test with Tarone's correction.
 *
 * <p>A small p-value says that one common odds ratio does not do justice to the cases. With few
 * units a case it finds little; it takes units as independent.
 *
 * <p>Breslow and Day (1980), Statistical Methods in Cancer Research I, IARC, p. 142, equation 4.30;
 * Tarone (1985), On heterogeneity tests based on efficient scores, Biometrika 72(1), equation 4; at
 * the Mantel-Haenszel odds ratio.
 *
 * @param uncorrected the sum of squared distances alone
 * @param taroneCorrected the same with Tarone's term taken off, which is the one to use
 */
public record BreslowDayTest(
    Optional<ChiSquare> uncorrected,
    Optional<ChiSquare> taroneCorrected,
    Optional<UndefinedReason> undefinedBecause) {

  /** Tests the strata, in any order; those where a theme is on no unit or on all do not count. */
  public static BreslowDayTest of(List<PairTable> strata) {
    MantelHaenszelSums sums = MantelHaenszelSums.of(strata);
    if (sums.informativeStrata().size() < 2) {
      return undefined(
          sums.informativeStrata().isEmpty()
              ? UndefinedReason.NO_INFORMATIVE_STRATUM
              : UndefinedReason.ONE_INFORMATIVE_STRATUM);
    }
    return sums.undefinedBecause()
        .map(BreslowDayTest::undefined)
        .orElseGet(() -> of(sums, sums.oddsRatio().orElseThrow()));
  }

  private static BreslowDayTest of(MantelHaenszelSums sums, double oddsRatio) {
    double distance = sums.sum(t -> Fitted.of(t, oddsRatio).squaredDistance(t));
    double excess = sums.sum(t -> t.both() - Fitted.of(t, oddsRatio).expectedBoth());
    double variance = sums.sum(t -> Fitted.of(t, oddsRatio).variance());
    double tarone = distance - excess * excess / variance;
    if (!Double.isFinite(distance) || !Double.isFinite(tarone)) {
      return undefined(UndefinedReason.NUMBER_OUT_OF_RANGE);
    }
    int degrees = sums.informativeStrata().size() - 1;
    return new BreslowDayTest(
        Optional.of(ChiSquare.of(distance, degrees)),
        Optional.of(ChiSquare.of(Math.max(0, tarone), degrees)),
        Optional.empty());
  }

  private static BreslowDayTest undefined(UndefinedReason absence) {
    return new BreslowDayTest(Optional.empty(), Optional.empty(), Optional.of(absence));
  }

  /** What a stratum would have, with its margins, were its odds ratio the common one. */
  private record Fitted(double expectedBoth, double variance) {
    /**
     * {@code both} solves both (n - a - b + both) = oddsRatio (a - both) (b - both), by whichever
     * form of the root adds numbers of one sign.
     */
    static Fitted of(PairTable t, double oddsRatio) {
      double rest = (double) (t.neither() - t.both());
      double linear = rest + oddsRatio * ((double) t.a() + t.b());
      double product = oddsRatio * ((double) t.a() * t.b());
      double root = Math.sqrt(linear * linear + 4 * (1 - oddsRatio) * product);
      double both =
          linear >= 0 ? 2 * product / (linear + root) : (root - linear) / (2 * (1 - oddsRatio));
      double alike = 1 / both + 1 / (rest + both);
      return new Fitted(both, 1 / (alike + (1 / (t.a() - both) + 1 / (t.b() - both))));
    }

    double squaredDistance(PairTable t) {
      return (t.both() - expectedBoth) * (t.both() - expectedBoth) / variance;
    }
  }
}
