package crosscase.association;

import crosscase.association.resampling.LogOddsRatio;
import java.util.Arrays;
import java.util.Optional;

/**
 * Within what 95 % of resamples keep an odds ratio, or why that cannot be told.
 *
 * <p>The value number 0.95 (N + 1), rounded up, of the distances put in order: Davison and Hinkley
 * (1997), Bootstrap Methods and their Application, section 5.2.
 */
public record BootstrapInterval(
    Optional<Interval> interval, Optional<UndefinedReason> undefinedBecause) {
  /** The fewest resamples that leave a place for those beyond. */
  public static final int MIN_RESAMPLES = 39;

  /**
   * The interval around an estimate.
   *
   * @param distances of resamples, in any order; infinite where a resample has no odds ratio
   * @throws IllegalArgumentException for fewer than {@value #FEWEST}
   */
  static BootstrapInterval of(LogOddsRatio estimate, double[] distances) {
    if (distances.length < MIN_RESAMPLES) {
      throw new IllegalArgumentException(
          "%d resamples: draw %d or more".formatted(distances.length, MIN_RESAMPLES));
    }
    if (!Double.isFinite(estimate.value())) {
      return undefined(UndefinedReason.ODDS_RATIO_ZERO_OR_INFINITE);
    }
    double[] sorted = Arrays.stream(distances).sorted().toArray();
    double within = sorted[(int) Math.ceil(0.95 * (sorted.length + 1)) - 1];
    double width = within * estimate.standardError();
    if (!Double.isFinite(width)) {
      return undefined(UndefinedReason.TOO_MANY_UNDEFINED_RESAMPLES);
    }
    Interval interval = symmetricAround(estimate.value(), width);
    return Double.isFinite(interval.high())
        ? new BootstrapInterval(Optional.of(interval), Optional.empty())
        : undefined(UndefinedReason.NUMBER_OUT_OF_RANGE);
  }

  private static Interval symmetricAround(double logarithm, double width) {
    return new Interval(Math.exp(logarithm - width), Math.exp(logarithm + width));
  }

  /** No interval, for a reason. */
  public static BootstrapInterval undefined(UndefinedReason absence) {
    return new BootstrapInterval(Optional.empty(), Optional.of(absence));
  }
}
