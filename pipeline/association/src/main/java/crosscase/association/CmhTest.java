package crosscase.association;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.tests.MantelHaenszelSums;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tests whether two themes go together within cases: the Cochran-Mantel-Haenszel test with each
 * case as a stratum. The numbers equal those of R's {@code mantelhaen.test} (Agresti 1990,
 * Categorical Data Analysis, pp. 230-235).
 *
 * <p>Treats the units of a case as independent and the odds ratio as the same in all cases. An
 * undefined number is empty, and {@code undefinedBecause} says why.
 *
 * @param informativeStrata the number of strata that counted: those where each theme occurs on some
 *     units, but not on all
 * @param continuityCorrected the test with R's continuity correction
 * @param uncorrected the test without continuity correction
 * @param commonOddsRatio the Mantel-Haenszel estimate; can be 0; empty if infinite
 * @param interval the interval of the common odds ratio, by Robins, Breslow and Greenland
 */
public record CmhTest(
    int informativeStrata,
    Optional<ChiSquare> continuityCorrected,
    Optional<ChiSquare> uncorrected,
    OptionalDouble commonOddsRatio,
    Optional<Interval> interval,
    Optional<UndefinedReason> undefinedBecause) {

  /**
   * Tests the strata, given in any order.
   *
   * <p>A stratum with fewer than two units, or where a theme occurs on no unit or on all,
   * contributes nothing.
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
