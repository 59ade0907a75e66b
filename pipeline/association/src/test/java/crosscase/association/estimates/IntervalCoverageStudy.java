package crosscase.association.estimates;

import crosscase.association.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How often the interval of the odds ratio covers the truth, over many corpora.
 *
 * @param pairs of all corpora
 * @param absent how many of them have no interval
 * @param tooHigh how many have an interval above the truth
 * @param tooLow how many have an interval below the truth
 * @param together the sum, over all pairs, of the numerator of the odds ratio, which is about the
 *     number of units with both themes
 */
record IntervalCoverageStudy(int pairs, int absent, int tooHigh, int tooLow, double together) {
  private static final IntervalCoverageStudy NONE = new IntervalCoverageStudy(0, 0, 0, 0, 0);

  static IntervalCoverageStudy of(AssociatedPair design, double truth, int documents, int corpora) {
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(corpus -> of(design, truth, documents, new SplittableRandom(71L * corpus + 3)))
        .reduce(NONE, IntervalCoverageStudy::plus);
  }

  private static IntervalCoverageStudy of(
      AssociatedPair design, double truth, int documents, SplittableRandom random) {
    DocumentSums sums = new DocumentSums();
    for (int i = 0; i < documents; i++) {
      sums.add(design.draw(random));
    }
    Optional<Interval> interval = sums.oddsRatio().interval();
    return new IntervalCoverageStudy(
        1,
        interval.isPresent() ? 0 : 1,
        interval.filter(ends -> ends.low() > truth).isPresent() ? 1 : 0,
        interval.filter(ends -> ends.high() < truth).isPresent() ? 1 : 0,
        sums.together());
  }

  private IntervalCoverageStudy plus(IntervalCoverageStudy other) {
    return new IntervalCoverageStudy(
        pairs + other.pairs,
        absent + other.absent,
        tooHigh + other.tooHigh,
        tooLow + other.tooLow,
        together + other.together);
  }

  /** The share of the intervals that cover the truth. */
  double coverage() {
    return 1 - (double) (tooHigh + tooLow) / (pairs - absent);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%6.1f units with both; %.1f %% covered (%.1f %% too high, %.1f %% too low), %.1f %% absent",
        together / pairs,
        100 * coverage(),
        100.0 * tooHigh / (pairs - absent),
        100.0 * tooLow / (pairs - absent),
        100.0 * absent / pairs);
  }
}
