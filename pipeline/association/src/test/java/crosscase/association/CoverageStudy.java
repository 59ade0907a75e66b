package crosscase.association;

import crosscase.association.DocumentBootstrap.BootstrapInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often intervals cover the planted odds ratio, over many corpora.
 *
 * @param intervals the number of pairs in all corpora
 * @param absent how many of them have no bootstrap interval
 * @param covered how many of the others the document bootstrap covers
 * @param coveredByUnitInterval how many the interval that treats units as independent covers
 */
record CoverageStudy(
    int documents, int intervals, int absent, int covered, int coveredByUnitInterval) {
  private static final int RESAMPLES = 399;

  /** Studies all pairs of this many corpora. */
  static CoverageStudy of(PlantedCorpus design, int documents, int corpora) {
    double truth = design.trueOddsRatio();
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(seed -> of(PlantedDocuments.of(design, documents, seed), truth, seed))
        .reduce(new CoverageStudy(documents, 0, 0, 0, 0), CoverageStudy::plus);
  }

  private static CoverageStudy of(PlantedDocuments corpus, double truth, int seed) {
    DocumentBootstrap bootstrap =
        new DocumentBootstrap(corpus.documentMatrices(), corpus.design().themes(), seed);
    List<CooccurrenceMatrix> sums = corpus.caseMatrices();
    List<BootstrapInterval> intervals =
        bootstrap.intervals(IntStream.range(0, RESAMPLES).mapToObj(bootstrap::resample).toList());
    List<CoverageStudy> pairs = new ArrayList<>();
    corpus
        .pairs()
        .forEach(
            (pair, a, b) -> {
              double value = a % 2 == 0 && b == a + 1 ? truth : 1;
              List<PairTable> tables = sums.stream().map(m -> m.table(a, b)).toList();
              pairs.add(
                  new CoverageStudy(
                      corpus.documents(),
                      1,
                      intervals.get(pair).interval().isPresent() ? 0 : 1,
                      covers(intervals.get(pair).interval(), value),
                      covers(CmhTest.of(tables).interval(), value)));
            });
    return pairs.stream().reduce(CoverageStudy::plus).orElseThrow();
  }

  private static int covers(Optional<Interval> interval, double value) {
    return interval.stream().anyMatch(i -> i.low() <= value && value <= i.high()) ? 1 : 0;
  }

  private CoverageStudy plus(CoverageStudy other) {
    return new CoverageStudy(
        documents,
        intervals + other.intervals,
        absent + other.absent,
        covered + other.covered,
        coveredByUnitInterval + other.coveredByUnitInterval);
  }

  double coverage() {
    return (double) covered / (intervals - absent);
  }

  double unitIntervalCoverage() {
    return (double) coveredByUnitInterval / intervals;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d documents: the document bootstrap covers %.1f %% (%.1f %% without interval), the unit interval %.1f %% of %,d",
        documents,
        100 * coverage(),
        100.0 * absent / intervals,
        100 * unitIntervalCoverage(),
        intervals);
  }
}
