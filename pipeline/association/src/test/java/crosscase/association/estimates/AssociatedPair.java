package crosscase.association.estimates;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Random documents of two themes that go together with a known odds ratio.
 *
 * <p>The log odds of each theme have a standard deviation of 1 between documents. Each theme comes
 * in runs: a unit keeps the theme's state of the unit before with probability {@code run}, and
 * otherwise draws it anew, given the state of the other theme. The odds ratio of a unit is the
 * planted one for any run; with an odds ratio of 1 the themes are independent.
 *
 * @param prevalence the share of units with a theme in a typical document
 * @param oddsRatio within a typical document
 * @param run the probability that a theme keeps its state
 * @param spread the standard deviation of the logarithm of the odds ratio between documents
 * @param equalLengths whether all documents have {@value #MEDIAN_UNITS} units, or log-normal
 *     numbers of units around it, with a standard deviation of the logarithm of 1
 */
record AssociatedPair(
    double prevalence, double oddsRatio, double run, double spread, boolean equalLengths) {
  private static final int MEDIAN_UNITS = 120;

  /** A document, as a 2x2 table. */
  DocumentTable draw(SplittableRandom random) {
    double length = equalLengths ? 1 : Math.exp(random.nextGaussian());
    int units = Math.max(1, (int) Math.round(MEDIAN_UNITS * length));
    double first = share(random);
    double second = share(random);
    double both = both(first, second, oddsRatio * Math.exp(spread * random.nextGaussian()));
    return drawUnits(units, new double[] {first, second, both}, random);
  }

  private double share(SplittableRandom random) {
    double odds = prevalence / (1 - prevalence) * Math.exp(random.nextGaussian());
    return odds / (1 + odds);
  }

  /** Plackett (1965), A class of bivariate distributions, JASA 60(310). */
  private static double both(double a, double b, double oddsRatio) {
    double excess = oddsRatio - 1;
    double sum = 1 + (a + b) * excess;
    return 2 * oddsRatio * a * b / (sum + Math.sqrt(sum * sum - 4 * oddsRatio * excess * a * b));
  }

  private DocumentTable drawUnits(int units, double[] shares, SplittableRandom random) {
    int[] counts = new int[3];
    boolean a = false;
    boolean b = false;
    for (int unit = 0; unit < units; unit++) {
      boolean keepA = unit > 0 && random.nextDouble() < run;
      boolean keepB = unit > 0 && random.nextDouble() < run;
      if (!keepA) {
        a = random.nextDouble() < (keepB ? given(shares[0], shares[1], shares[2], b) : shares[0]);
      }
      if (!keepB) {
        b = random.nextDouble() < given(shares[1], shares[0], shares[2], a);
      }
      counts[0] += a ? 1 : 0;
      counts[1] += b ? 1 : 0;
      counts[2] += a && b ? 1 : 0;
    }
    return DocumentTable.of(units, counts[0], counts[1], counts[2]);
  }

  /** The share of units with one theme among those with, or without, the other. */
  private static double given(double one, double other, double both, boolean with) {
    return with ? both / other : (one - both) / (1 - other);
  }

  /** The odds ratio that very many documents give. */
  double oddsRatioOf(int documents, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    DocumentSums sums = new DocumentSums();
    for (int i = 0; i < documents; i++) {
      sums.add(draw(random));
    }
    return sums.value();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s lengths, themes of %3.1f %%, odds ratio %.0f, runs %.1f, SD of log odds ratio %.1f",
        equalLengths ? "equal     " : "log-normal",
        100 * prevalence,
        oddsRatio,
        run,
        spread);
  }
}
