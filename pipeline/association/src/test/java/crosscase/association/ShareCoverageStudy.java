package crosscase.association;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often the interval of a share contains the share of all documents there could be.
 *
 * @param shares the shares of all corpora
 * @param without those that have no interval: no document has the theme
 * @param tooHigh those whose interval is above the true share
 * @param tooLow those whose interval is below it
 */
record ShareCoverageStudy(NullDesign design, int shares, int without, int tooHigh, int tooLow) {
  static ShareCoverageStudy of(NullDesign design, int corpora) {
    double truth = design.meanShare();
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(seed -> ofCorpus(design, seed, truth))
        .reduce(new ShareCoverageStudy(design, 0, 0, 0, 0), ShareCoverageStudy::plus);
  }

  private static ShareCoverageStudy ofCorpus(NullDesign design, long seed, double truth) {
    List<String> themes =
        IntStream.range(0, design.themes()).mapToObj(theme -> "theme " + theme).toList();
    return new CorpusEvidence(
            design.draw(seed), themes, Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT)
        .prevalence().stream()
            .map(theme -> ofShare(design, theme.all().interval(), truth))
            .reduce(new ShareCoverageStudy(design, 0, 0, 0, 0), ShareCoverageStudy::plus);
  }

  private static ShareCoverageStudy ofShare(
      NullDesign design, Optional<Interval> interval, double truth) {
    return new ShareCoverageStudy(
        design,
        1,
        interval.isPresent() ? 0 : 1,
        interval.filter(ends -> ends.low() > truth).isPresent() ? 1 : 0,
        interval.filter(ends -> ends.high() < truth).isPresent() ? 1 : 0);
  }

  private ShareCoverageStudy plus(ShareCoverageStudy other) {
    return new ShareCoverageStudy(
        design,
        shares + other.shares,
        without + other.without,
        tooHigh + other.tooHigh,
        tooLow + other.tooLow);
  }

  double coverage() {
    return 1 - (double) (tooHigh + tooLow) / (shares - without);
  }

  /** In percent: coverage, intervals above and below the truth, shares without an interval. */
  @Override
  public String toString() {
    double intervals = shares - without;
    return String.format(
        Locale.ROOT,
        "%s | %5.1f | %5.1f | %5.1f | %5.1f",
        design,
        100 * coverage(),
        100 * tooHigh / intervals,
        100 * tooLow / intervals,
        100.0 * without / shares);
  }
}
