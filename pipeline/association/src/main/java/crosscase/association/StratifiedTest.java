package crosscase.association;

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
 * @param informative the number of strata that counted: those where each theme is on some units,
 *     but not on all
 * @param corrected the Cochran-Mantel-Haenszel test with R's continuity correction
 * @param uncorrected the same without it
 * @param commonOddsRatio the Mantel-Haenszel estimate; 0 is possible, infinity is empty
 * @param interval around the common odds ratio, by Robins, Breslow and Greenland
 */
public record StratifiedTest(
    int informative,
    Optional<ChiSquare> corrected,
    Optional<ChiSquare> uncorrected,
    OptionalDouble commonOddsRatio,
    Optional<Interval> interval,
    Optional<Absence> absence) {

  /**
   * Tests the strata, in any order.
   *
   * <p>A stratum of fewer than two units, or where a theme is on no unit or on all, contributes
   * nothing.
   */
  public static StratifiedTest of(List<PairTable> strata) {
    MantelHaenszel sums = MantelHaenszel.of(strata);
    if (sums.strata().isEmpty()) {
      return new StratifiedTest(
          0,
          Optional.empty(),
          Optional.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.of(Absence.NO_INFORMATIVE_STRATUM));
    }
    return new StratifiedTest(
        sums.strata().size(),
        Optional.of(sums.corrected()),
        Optional.of(sums.uncorrected()),
        sums.oddsRatio(),
        sums.interval(),
        sums.absence());
  }
}
