package crosscase.association.estimates;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Tests whether the odds ratio differs between cases more than documents of the same case differ
 * from each other.
 *
 * <p>The squared distance of each case from the common odds ratio, divided by its variance, is
 * summed over cases as in the test of Breslow and Day, and compared with the scatter of documents
 * within cases. Where two themes meet rarely, that sum varies more than a chi-square; the degrees
 * of freedom are reduced until the variances are equal. The variance is that of Haldane (1937), The
 * exact value of the moments of the distribution of chi-square, Biometrika 29(1/2).
 */
final class CaseHeterogeneity {
  private CaseHeterogeneity() {}

  /**
   * The p-value; empty with fewer than two cases that have evidence, and if the themes never meet
   * or never part in any of them, since all cases are the same then.
   */
  static OptionalDouble pValue(List<DocumentSums> all) {
    List<DocumentSums> cases = all.stream().filter(DocumentSums::isInformative).toList();
    DocumentSums total = DocumentSums.of(cases);
    if (cases.size() < 2 || !total.isFinite()) {
      return OptionalDouble.empty();
    }
    Overdispersion within = Overdispersion.around(total.value(), cases).atLeastNone();
    double distance = 0;
    double expected = 0;
    double rarity = -(cases.size() * (cases.size() + 2.0) - 2) / (total.value() * total.weight());
    for (DocumentSums each : cases) {
      double variance = total.value() * each.weight();
      double excess = each.excess(total.value());
      double share = each.apart() / total.apart();
      distance += excess * excess / variance;
      expected += 1 - 2 * share + share * share * total.weight() / each.weight();
      rarity += 1 / variance;
    }
    double variance = 2 * expected + within.factor() * Math.max(0, rarity);
    double ratio = distance / expected / within.factor();
    return OptionalDouble.of(
        FDistribution.of(2 * expected * expected / variance, within.degreesOfFreedom())
            .survivalProbability(ratio));
  }
}
