package crosscase.association;

import java.util.Arrays;
import java.util.Optional;

/**
 * The middle 95 % of what resamples gave, or why there is none.
 *
 * <p>Its end is infinite where one resample in forty has themes that are never apart.
 *
 * <p>The percentile interval of Efron and Tibshirani (1993), An Introduction to the Bootstrap,
 * section 13.3, at the ordered values number 0.025 (N + 1) and 0.975 (N + 1), rounded outwards.
 */
public record ResampledInterval(Optional<Interval> interval, Optional<Absence> absence) {
  /** The fewest resamples of which a fortieth is at least one. */
  public static final int FEWEST = 39;

  /** The share of resamples without an odds ratio from which on there is no interval. */
  private static final double MOST_UNDEFINED = 0.05;

  /**
   * The interval of these odds ratios.
   *
   * @param resampled in any order; NaN where a resample has none
   * @throws IllegalArgumentException for fewer than {@value #FEWEST}
   */
  public static ResampledInterval of(double[] resampled) {
    if (resampled.length < FEWEST) {
      throw new IllegalArgumentException(
          "%d resamples: draw %d or more".formatted(resampled.length, FEWEST));
    }
    double[] sorted = Arrays.stream(resampled).filter(r -> !Double.isNaN(r)).sorted().toArray();
    if (resampled.length - sorted.length > MOST_UNDEFINED * resampled.length) {
      return absent(Absence.MOSTLY_UNDEFINED);
    }
    int low = Math.max(1, (int) Math.floor(0.025 * (sorted.length + 1)));
    Interval middle = new Interval(sorted[low - 1], sorted[sorted.length - low]);
    return new ResampledInterval(Optional.of(middle), Optional.empty());
  }

  /** No interval, for a reason. */
  public static ResampledInterval absent(Absence absence) {
    return new ResampledInterval(Optional.empty(), Optional.of(absence));
  }
}
