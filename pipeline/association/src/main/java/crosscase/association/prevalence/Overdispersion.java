package crosscase.association.prevalence;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How much more the counts of documents vary around the share of their group than they would if
 * units were independent.
 *
 * <p>The sum of (x - n p)^2 / n over all documents, divided by what it is expected to be for
 * independent units, the sum of (documents - 1) p (1 - p) over all groups; x of the n units of a
 * document have the theme, and p of all units of its group. Kleinman (1973), Proportions with
 * extraneous variance, Journal of the American Statistical Association 68(341).
 *
 * @param squares the first sum
 * @param expected the second sum
 * @param meanUnits the mean number of units of a document, less for unequal documents: the n0 of
 *     the analysis of variance
 */
record Overdispersion(double squares, double expected, double meanUnits) {
  static Overdispersion of(List<List<DocumentPart>> groups) {
    double squares = 0;
    double expected = 0;
    double degrees = 0;
    double units = 0;
    for (List<DocumentPart> group : groups) {
      double sum = DocumentPart.units(group);
      double share = DocumentPart.withTheme(group) / Math.max(1, sum);
      for (DocumentPart part : group) {
        double distance = part.withTheme() - part.units() * share;
        squares += distance * distance / part.units();
        units += part.units() - part.units() * (part.units() / sum);
      }
      expected += (group.size() - 1) * share * (1 - share);
      degrees += Math.max(0, group.size() - 1);
    }
    return new Overdispersion(squares, expected, units / degrees);
  }

  /** 1 for independent units; empty if the counts cannot vary. */
  OptionalDouble ratio() {
    return expected > 0 ? OptionalDouble.of(squares / expected) : OptionalDouble.empty();
  }

  /** The correlation of two units of the same document, from 0 to 1; 0 if the ratio is empty. */
  double correlation() {
    double excess = (ratio().orElse(1) - 1) / (meanUnits - 1);
    return meanUnits > 1 ? Math.clamp(excess, 0, 1) : 0;
  }

  /** To how many independent units this many units of one document amount. */
  static double effectiveUnits(int units, double correlation) {
    return units / (1 + (units - 1) * correlation);
  }
}
