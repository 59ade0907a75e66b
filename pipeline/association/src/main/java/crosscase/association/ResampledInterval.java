package crosscase.association;

import java.util.Arrays;
import java.util.Optional;

/**
 * Within what 95 % of resamples keep an odds ratio, or why that cannot be told.
 *
 * <p>The value number 0.95 (N + 1), rounded up, of the distances put in order: Davison and Hinkley
 * (1997), Bootstrap Methods and their Application, section 5.2.
 */
public record ResampledInterval(Optional<Interval> interval, Optional<Absence> absence) {
  /** The fewest resamples that leave a place for those beyond. */
  public static final int FEWEST = 39;

  /**
   * The interval around an estimate.
   *
   * @param distances of resamples, in any order; infinite where a resample has no odds ratio
   * @throws IllegalArgumentException for fewer than {@value #FEWEST}
   */
  static ResampledInterval of(LogOddsRatio estimate, double[] distances) {
    if (distances.length < FEWEST) {
      throw new IllegalArgumentException(
          "%d resamples: draw %d or more".formatted(distances.length, FEWEST));
    }
    if (!Double.isFinite(estimate.value())) {
      return absent(Absence.NO_ODDS_RATIO);
    }
    double[] sorted = Arrays.stream(distances).sorted().toArray();
    double within = sorted[(int) Math.ceil(0.95 * (sorted.length + 1)) - 1];
    double width = within * estimate.standardError();
    if (!Double.isFinite(width)) {
      return absent(Absence.MOSTLY_UNDEFINED);
    }
    Interval interval = around(estimate.value(), width);
    return Double.isFinite(interval.high())
        ? new ResampledInterval(Optional.of(interval), Optional.empty())
        : absent(Absence.OUT_OF_RANGE);
  }

  private static Interval around(double logarithm, double width) {
    return new Interval(Math.exp(logarithm - width), Math.exp(logarithm + width));
  }

  /** No interval, for a reason. */
  public static ResampledInterval absent(Absence absence) {
    return new ResampledInterval(Optional.empty(), Optional.of(absence));
  }
}
