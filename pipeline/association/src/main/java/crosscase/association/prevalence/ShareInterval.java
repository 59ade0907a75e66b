package crosscase.association.prevalence;

import crosscase.association.Interval;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A 95 % interval of the share of units with a theme, by the jackknife over documents.
 *
 * <p>The variance of the log odds is (m - 1) / m times the sum, over the m documents, of the
 * squared change of the empirical log odds, log((x + 1/2) / (n - x + 1/2)), when the document is
 * left out; but not less than the variance for independent units, 1 / (n p (1 - p)). The t quantile
 * has one degree of freedom less than the documents would number if they were all of equal length
 * and gave an equally certain mean: (sum of units)^2 / sum of squared units (Kish 1965, Survey
 * Sampling, section 11.7). Simulated coverage: the manual's page on validation.
 */
final class ShareInterval {
  private static final double TAIL = 0.025;

  private ShareInterval() {}

  /**
   * The interval of the documents of one group.
   *
   * @param correlation of the units of a document, for a group without the theme
   */
  static Optional<Interval> of(List<DocumentPart> documents, double correlation) {
    long units = DocumentPart.units(documents);
    long withTheme = DocumentPart.withTheme(documents);
    if (documents.size() < 2) {
      return Optional.empty();
    }
    if (withTheme == 0) {
      return Optional.of(new Interval(0, boundWhenNone(documents, correlation)));
    }
    if (withTheme == units) {
      return Optional.of(new Interval(1 - boundWhenNone(documents, correlation), 1));
    }
    double odds = (double) withTheme / (units - withTheme);
    double factor =
        Math.exp(
            quantile(documents, (double) units) * Math.sqrt(variance(documents, units, withTheme)));
    return Optional.of(new Interval(share(odds / factor), share(odds * factor)));
  }

  /** One-sided, like {@link Interval#upperBoundWhenNone}, for this many independent units. */
  private static double boundWhenNone(List<DocumentPart> documents, double correlation) {
    double effective =
        documents.stream()
            .mapToDouble(each -> Overdispersion.effectiveUnits(each.units(), correlation))
            .sum();
    return -Math.expm1(Math.log(2 * TAIL) / effective);
  }

  private static double variance(List<DocumentPart> documents, long units, long withTheme) {
    double all = logOdds(units, withTheme);
    double squares = 0;
    for (DocumentPart left : documents) {
      double change = logOdds(units - left.units(), withTheme - left.withTheme()) - all;
      squares += change * change;
    }
    double jackknife = squares * (documents.size() - 1) / documents.size();
    return Math.max(jackknife, 1.0 / withTheme + 1.0 / (units - withTheme));
  }

  private static double logOdds(long units, long withTheme) {
    return Math.log((withTheme + 0.5) / (units - withTheme + 0.5));
  }

  private static double quantile(List<DocumentPart> documents, double units) {
    double squares =
        documents.stream().mapToDouble(each -> (double) each.units() * each.units()).sum();
    double degreesOfFreedom = Math.max(1, units * units / squares - 1);
    return -TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(TAIL);
  }

  private static double share(double odds) {
    return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
  }
}
