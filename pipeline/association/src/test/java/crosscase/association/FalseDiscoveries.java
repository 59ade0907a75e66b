package crosscase.association;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * In how many corpora without any association something is found at q below 0.05, which is the
 * false discovery rate there.
 *
 * @param shifted by the circular shift within documents
 * @param plain by the test that takes all units as independent
 */
record FalseDiscoveries(int documents, int corpora, int shifted, int plain) {
  private static final int RESAMPLES = 999;

  static FalseDiscoveries of(PlantedCorpus design, int documents, int corpora) {
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(corpus -> of(Planted.of(design, documents, 1000 + corpus)))
        .reduce(
            new FalseDiscoveries(documents, 0, 0, 0),
            (a, b) ->
                new FalseDiscoveries(
                    documents, a.corpora + b.corpora, a.shifted + b.shifted, a.plain + b.plain));
  }

  private static FalseDiscoveries of(Planted corpus) {
    int themes = corpus.design().themes();
    CircularShift shift = new CircularShift(themes, RESAMPLES, 99);
    corpus.forEach(shift::add);
    int pairs = new Pairs(themes).count();
    double[] shifted =
        IntStream.range(0, pairs).mapToDouble(p -> shift.counts().pValue(p).orElse(1)).toArray();
    double[] plain = new double[pairs];
    List<CountMatrix> sums = corpus.sums();
    corpus
        .pairs()
        .forEach(
            (pair, first, second) ->
                plain[pair] =
                    StratifiedTest.of(sums.stream().map(m -> m.table(first, second)).toList())
                        .corrected()
                        .map(ChiSquare::pValue)
                        .orElse(1.0));
    return new FalseDiscoveries(corpus.documents(), 1, discovers(shifted), discovers(plain));
  }

  private static int discovers(double[] pValues) {
    double[] qValues = BenjaminiHochberg.adjust(pValues);
    return IntStream.range(0, qValues.length).anyMatch(i -> qValues[i] < 0.05) ? 1 : 0;
  }

  double rate() {
    return (double) shifted / corpora;
  }

  double plainRate() {
    return (double) plain / corpora;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d documents without association: found something by circular shift in %.1f %%, by the"
            + " plain test in %.1f %% of %d corpora",
        documents,
        100 * rate(),
        100 * plainRate(),
        corpora);
  }
}
