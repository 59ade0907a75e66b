package crosscase.association.tests;

import crosscase.association.BreslowDayTest;
import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.List;
import java.util.Optional;

/** Computes the {@link BreslowDayTest}. */
public final class BreslowDay {
  private BreslowDay() {}

  /** Tests the strata, given in any order; only informative strata count. */
  public static BreslowDayTest of(List<PairTable> strata) {
    MantelHaenszelSums sums = MantelHaenszelSums.of(strata);
    if (sums.informativeStrata().size() < 2) {
      return undefined(
          sums.informativeStrata().isEmpty()
              ? UndefinedReason.NO_INFORMATIVE_STRATUM
              : UndefinedReason.ONE_INFORMATIVE_STRATUM);
    }
    return sums.undefinedBecause()
        .map(BreslowDay::undefined)
        .orElseGet(() -> of(sums, sums.oddsRatio().orElseThrow()));
  }

  private static BreslowDayTest of(MantelHaenszelSums sums, double oddsRatio) {
    double breslowDay = sums.sum(t -> Fitted.of(t, oddsRatio).squaredDistance(t));
    double excess = sums.sum(t -> t.both() - Fitted.of(t, oddsRatio).expectedBoth());
    double variance = sums.sum(t -> Fitted.of(t, oddsRatio).variance());
    double tarone = breslowDay - excess * excess / variance;
    if (!Double.isFinite(breslowDay) || !Double.isFinite(tarone)) {
      return undefined(UndefinedReason.NUMBER_OUT_OF_RANGE);
    }
    int degrees = sums.informativeStrata().size() - 1;
    return new BreslowDayTest(
        Optional.of(ChiSquare.of(breslowDay, degrees)),
        Optional.of(ChiSquare.of(Math.max(0, tarone), degrees)),
        Optional.empty());
  }

  private static BreslowDayTest undefined(UndefinedReason absence) {
    return new BreslowDayTest(Optional.empty(), Optional.empty(), Optional.of(absence));
  }

  /** The expected counts of a stratum with its margins if its odds ratio were the common one. */
  private record Fitted(double expectedBoth, double variance) {
    /**
     * {@code both} solves both (n - a - b + both) = oddsRatio (a - both) (b - both), using
     * whichever form of the root adds numbers of the same sign.
     */
    static Fitted of(PairTable t, double oddsRatio) {
      double rest = (double) (t.neither() - t.both());
      double linear = rest + oddsRatio * ((double) t.a() + t.b());
      double product = oddsRatio * ((double) t.a() * t.b());
      double root = Math.sqrt(linear * linear + 4 * (1 - oddsRatio) * product);
      double both =
          linear >= 0 ? 2 * product / (linear + root) : (root - linear) / (2 * (1 - oddsRatio));
      double diagonal = 1 / both + 1 / (rest + both);
      return new Fitted(both, 1 / (diagonal + (1 / (t.a() - both) + 1 / (t.b() - both))));
    }

    double squaredDistance(PairTable t) {
      return (t.both() - expectedBoth) * (t.both() - expectedBoth) / variance;
    }
  }
}
