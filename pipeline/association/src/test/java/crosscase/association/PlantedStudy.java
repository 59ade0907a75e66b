package crosscase.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often intervals cover the truth that was planted, over many corpora.
 *
 * @param intervals of all pairs of all corpora
 * @param absent those that the document bootstrap does not give
 * @param covered by the document bootstrap, of the others
 * @param plainlyCovered by the interval that takes all units as independent
 */
record PlantedStudy(int documents, int intervals, int absent, int covered, int plainlyCovered) {
  private static final int RESAMPLES = 399;

  /** Studies all pairs of so many corpora. */
  static PlantedStudy of(PlantedCorpus design, int documents, int corpora) {
    double truth = design.truth();
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(seed -> of(Planted.of(design, documents, seed), truth, seed))
        .reduce(new PlantedStudy(documents, 0, 0, 0, 0), PlantedStudy::plus);
  }

  private static PlantedStudy of(Planted corpus, double truth, int seed) {
    DocumentBootstrap bootstrap =
        new DocumentBootstrap(corpus.matrices(), corpus.design().themes(), seed);
    List<CountMatrix> sums = corpus.sums();
    List<ResampledInterval> intervals =
        bootstrap.intervals(IntStream.range(0, RESAMPLES).mapToObj(bootstrap::resample).toList());
    List<PlantedStudy> pairs = new ArrayList<>();
    corpus
        .pairs()
        .forEach(
            (pair, a, b) -> {
              double value = a % 2 == 0 && b == a + 1 ? truth : 1;
              List<PairTable> tables = sums.stream().map(m -> m.table(a, b)).toList();
              pairs.add(
                  new PlantedStudy(
                      corpus.documents(),
                      1,
                      intervals.get(pair).interval().isPresent() ? 0 : 1,
                      covers(intervals.get(pair).interval(), value),
                      covers(StratifiedTest.of(tables).interval(), value)));
            });
    return pairs.stream().reduce(PlantedStudy::plus).orElseThrow();
  }

  private static int covers(Optional<Interval> interval, double value) {
    return interval.stream().anyMatch(i -> i.low() <= value && value <= i.high()) ? 1 : 0;
  }

  private PlantedStudy plus(PlantedStudy other) {
    return new PlantedStudy(
        documents,
        intervals + other.intervals,
        absent + other.absent,
        covered + other.covered,
        plainlyCovered + other.plainlyCovered);
  }

  double coverage() {
    return (double) covered / (intervals - absent);
  }

  double plainCoverage() {
    return (double) plainlyCovered / intervals;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d documents: document bootstrap covers %.1f %% (%.1f %% without interval), plain interval %.1f %% of %,d",
        documents,
        100 * coverage(),
        100.0 * absent / intervals,
        100 * plainCoverage(),
        intervals);
  }
}
