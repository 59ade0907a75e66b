package crosscase.association;

import crosscase.association.tests.MantelHaenszelSums;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether two themes go together within cases, all cases taken together and each a stratum of its
 * own; the numbers are those of R's {@code mantelhaen.test} (Agresti 1990, Categorical Data
 * Analysis, pp. 230-235).
 *
 * <p>Takes the units of a case as independent and the odds ratio as the same in all cases. A number
 * that is not defined is empty, and {@code absence} says why.
 *
 * @param informativeStrata the number of strata that counted: those where each theme is on some
 *     units, but not on all
 * @param continuityCorrected the Cochran-Mantel-Haenszel test with R's continuity correction
 * @param uncorrected the same without it
 * @param commonOddsRatio the Mantel-Haenszel estimate; 0 is possible, infinity is empty
 * @param interval around the common odds ratio, by Robins, Breslow and Greenland
 */
public record CmhTest(
    int informativeStrata,
    Optional<ChiSquare> continuityCorrected,
    Optional<ChiSquare> uncorrected,
    OptionalDouble commonOddsRatio,
    Optional<Interval> interval,
    Optional<UndefinedReason> undefinedBecause) {

  /**
   * Tests the strata, in any order.
   *
   * <p>A stratum of fewer than two units, or where a theme is on no unit or on all, contributes
   * nothing.
   */
  public static CmhTest of(List<PairTable> strata) {
    MantelHaenszelSums sums = MantelHaenszelSums.of(strata);
    if (sums.informativeStrata().isEmpty()) {
      return new CmhTest(
          0,
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.of(UndefinedReason.NO_INFORMATIVE_STRATUM));
    }
    return new CmhTest(
        sums.informativeStrata().size(),
        Optional.of(sums.continuityCorrected()),
        Optional.of(sums.uncorrected()),
        sums.oddsRatio(),
        sums.interval(),
        sums.undefinedBecause());
  }
}
