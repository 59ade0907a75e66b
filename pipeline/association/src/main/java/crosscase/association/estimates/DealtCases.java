package crosscase.association.estimates;

import crosscase.association.prevalence.DealTest;
import crosscase.association.prevalence.Deals;
import crosscase.association.prevalence.GroupLabels;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tests whether the odds ratio differs between cases by dealing their documents at random among
 * them: however much a document's themes come in runs, or all at once, it could as well have been
 * of another case.
 *
 * <p>The score is the sum over cases of the squared distance from the common odds ratio, divided by
 * the weight of the case.
 */
final class DealtCases implements Deals {
  /** With more documents the scatter of documents is known well enough without dealing. */
  private static final int MOST_DOCUMENTS = 200;

  /** With a larger p-value of heterogeneity nothing would be said of cases, whatever deals show. */
  private static final double WORTH_DEALING = 0.05;

  private static final DealTest.Limits LIMITS = new DealTest.Limits(1, 99_999, 4_000_000, 20);
  private static final long SEED = 20_261_130;

  private final double[] excess;
  private final double[] weight;
  private final GroupLabels labels;
  private final double[] excessOfCase;
  private final double[] weightOfCase;
  private final double[] score = new double[1];

  private DealtCases(List<DocumentSums> cases) {
    double common = DocumentSums.of(cases).value();
    List<DocumentTable> documents =
        cases.stream().flatMap(each -> each.informative().stream()).toList();
    this.excess = documents.stream().mapToDouble(each -> each.excess(common)).toArray();
    this.weight = documents.stream().mapToDouble(DocumentTable::weight).toArray();
    this.excessOfCase = new double[cases.size()];
    this.weightOfCase = new double[cases.size()];
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
    return DealTest.pValues(new DealtCases(cases), LIMITS)[0];
  }

  @Override
  public boolean next() {
    return labels.next();
  }

  @Override
  public int documents() {
    return excess.length;
  }

  @Override
  public int arrangements() {
    return labels.arrangements();
  }

  @Override
  public double[] scores() {
    Arrays.fill(excessOfCase, 0);
    Arrays.fill(weightOfCase, 0);
    for (int i = 0; i < excess.length; i++) {
      excessOfCase[labels.of(i)] += excess[i];
      weightOfCase[labels.of(i)] += weight[i];
    }
    score[0] = 0;
    for (int i = 0; i < excessOfCase.length; i++) {
      score[0] += excessOfCase[i] * excessOfCase[i] / weightOfCase[i];
    }
    return score;
  }
}
