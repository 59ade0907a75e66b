package crosscase.association;

import crosscase.association.ContingencyTable.ChiSquare;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * In how many corpora without any association a test finds something at q < 0.05, which is the
 * false discovery rate there.
 *
 * @param byShiftTest by the circular shift within documents
 * @param byCmhTest by the test that treats units as independent
 */
record FalseDiscoveryStudy(int documents, int corpora, int byShiftTest, int byCmhTest) {
  private static final int RESAMPLES = 999;

  static FalseDiscoveryStudy of(PlantedCorpus design, int documents, int corpora) {
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(corpus -> of(PlantedDocuments.of(design, documents, 1000 + corpus)))
        .reduce(
            new FalseDiscoveryStudy(documents, 0, 0, 0),
            (a, b) ->
                new FalseDiscoveryStudy(
                    documents,
                    a.corpora + b.corpora,
                    a.byShiftTest + b.byShiftTest,
                    a.byCmhTest + b.byCmhTest));
  }

  private static FalseDiscoveryStudy of(PlantedDocuments corpus) {
    int themes = corpus.design().themes();
    CircularShift shift = new CircularShift(themes, RESAMPLES, 99);
    corpus.forEach(shift::add);
    int pairs = new PairIndex(themes).count();
    double[] shiftTest =
        IntStream.range(0, pairs).mapToDouble(p -> shift.counts().pValue(p).orElse(1)).toArray();
    double[] cmhTest = new double[pairs];
    List<CooccurrenceMatrix> sums = corpus.caseMatrices();
    corpus
        .pairs()
        .forEach(
            (pair, first, second) ->
                cmhTest[pair] =
                    CmhTest.of(sums.stream().map(m -> m.table(first, second)).toList())
                        .continuityCorrected()
                        .map(ChiSquare::pValue)
                        .orElse(1.0));
    return new FalseDiscoveryStudy(corpus.documents(), 1, discovers(shiftTest), discovers(cmhTest));
  }

  private static int discovers(double[] pValues) {
    double[] qValues = BenjaminiHochberg.adjust(pValues);
    return IntStream.range(0, qValues.length).anyMatch(i -> qValues[i] < 0.05) ? 1 : 0;
  }

  double shiftTestRate() {
    return (double) byShiftTest / corpora;
  }

  double cmhTestRate() {
    return (double) byCmhTest / corpora;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d documents without association: found something by circular shift in %.1f %%, by the"
            + " CMH test in %.1f %% of %d corpora",
        documents,
        100 * shiftTestRate(),
        100 * cmhTestRate(),
        corpora);
  }
}
