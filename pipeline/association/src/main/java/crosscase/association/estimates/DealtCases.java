package crosscase.association.estimates;

import crosscase.association.prevalence.GroupLabels;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tests whether the odds ratio differs between cases by dealing their documents at random among
 * them: however much a document's themes come in runs, or all at once, it could as well have been
 * of another case.
 *
 * <p>The share of deals in which the squared distances of cases from the common odds ratio, divided
 * by their weights, add up to as much as observed, or more; all deals are gone through where they
 * are few. Random deals end when {@value #ENOUGH} have been as far: p is {@value #ENOUGH} / l after
 * l of them (Besag and Clifford 1991, Sequential Monte Carlo p-values, Biometrika 78(2)).
 */
final class DealtCases {
  /** With more documents the scatter of documents is known well enough without dealing. */
  private static final int MOST_DOCUMENTS = 200;

  /** With a larger p-value of heterogeneity nothing would be said of cases, whatever deals show. */
  private static final double WORTH_DEALING = 0.05;

  private static final int MOST_DEALS = 99_999;
  private static final int DEALT_DOCUMENTS = 4_000_000;
  private static final int ENOUGH = 20;
  private static final long SEED = 20_261_130;
  private static final double SAME = 1 - 1e-9;

  private final double[] excess;
  private final double[] weight;
  private final GroupLabels labels;
  private final int cases;

  private DealtCases(List<DocumentSums> cases) {
    double common = DocumentSums.of(cases).value();
    List<DocumentTable> documents =
        cases.stream().flatMap(each -> each.informative().stream()).toList();
    this.excess = documents.stream().mapToDouble(each -> each.excess(common)).toArray();
    this.weight = documents.stream().mapToDouble(DocumentTable::weight).toArray();
    this.cases = cases.size();
    this.labels =
        new GroupLabels(
            IntStream.range(0, cases.size())
                .flatMap(c -> IntStream.generate(() -> c).limit(cases.get(c).informative().size()))
                .toArray(),
            new SplittableRandom(SEED));
  }

  /**
   * The larger of the p-value of {@link CaseHeterogeneity} and that of dealing.
   *
   * @param all the documents of each case
   */
  static OptionalDouble pValue(List<DocumentSums> all) {
    OptionalDouble scatter = CaseHeterogeneity.pValue(all);
    List<DocumentSums> cases = all.stream().filter(DocumentSums::isInformative).toList();
    int documents = cases.stream().mapToInt(each -> each.informative().size()).sum();
    return scatter.orElse(1) > WORTH_DEALING || documents > MOST_DOCUMENTS
        ? scatter
        : OptionalDouble.of(Math.max(scatter.getAsDouble(), dealtP(cases)));
  }

  /** By dealing alone. */
  static double dealtP(List<DocumentSums> cases) {
    return new DealtCases(cases).pValue();
  }

  private double pValue() {
    double observed = distance() * SAME;
    int most =
        labels.arrangements() > 0
            ? labels.arrangements()
            : Math.min(MOST_DEALS, DEALT_DOCUMENTS / excess.length);
    int enough = labels.arrangements() > 0 ? most : ENOUGH;
    int asFar = 0;
    for (int deal = 1; deal <= most; deal++) {
      labels.next();
      asFar += distance() >= observed ? 1 : 0;
      if (asFar == enough) {
        return (double) enough / deal;
      }
    }
    return labels.arrangements() > 0 ? (double) asFar / most : (asFar + 1.0) / (most + 1.0);
  }

  private double distance() {
    double[] excesses = new double[cases];
    double[] weights = new double[cases];
    for (int i = 0; i < excess.length; i++) {
      excesses[labels.of(i)] += excess[i];
      weights[labels.of(i)] += weight[i];
    }
    double sum = 0;
    for (int i = 0; i < cases; i++) {
      sum += excesses[i] * excesses[i] / weights[i];
    }
    return sum;
  }
}
