package crosscase.association.prevalence;

/**
 * The p-values of the scores of deals: the share of arrangements that give a score as far from zero
 * as the observed one, or farther.
 *
 * <p>Where the arrangements are random, each p-value is (k + 1) / (n + 1) for k of n arrangements
 * as far or farther. A score that {@link Limits#enough} arrangements have reached after l of them
 * has p = enough / l, because more would not change what is said about it. Besag and Clifford
 * (1991), Sequential Monte Carlo p-values, Biometrika 78(2): both hold their level exactly.
 */
public final class DealTest {
  private static final double SAME = 1 - 1e-9;

  private final double[] observed;
  private final int[] asFar;
  private final double[] pValues;

  /**
   * How many random deals are made.
   *
   * @param documents how many documents are dealt in all, within the fewest and the most deals
   * @param enough how many deals as far as the observed one end the counting of a score
   */
  public record Limits(int fewest, int most, int documents, int enough) {}

  private DealTest(double[] observed) {
    this.observed = observed;
    this.asFar = new int[observed.length];
    this.pValues = new double[observed.length];
  }

  /** The p-value of each score of {@link Deals#scores}. */
  public static double[] pValues(Deals deals, Limits limits) {
    DealTest test = new DealTest(deals.scores().clone());
    if (deals.arrangements() > 0) {
      test.countAll(deals);
    } else {
      test.countRandom(deals, limits);
    }
    return test.pValues;
  }

  private boolean isAsFar(int score, double value) {
    return Math.abs(value) >= Math.abs(observed[score]) * SAME;
  }

  private void countAll(Deals deals) {
    while (deals.next()) {
      double[] scores = deals.scores();
      for (int i = 0; i < scores.length; i++) {
        asFar[i] += isAsFar(i, scores[i]) ? 1 : 0;
      }
    }
    for (int i = 0; i < pValues.length; i++) {
      pValues[i] = (double) asFar[i] / deals.arrangements();
    }
  }

  private void countRandom(Deals from, Limits limits) {
    int open = observed.length;
    int deals = Math.clamp(limits.documents() / from.documents(), limits.fewest(), limits.most());
    for (int deal = 1; deal <= deals && open > 0; deal++) {
      from.next();
      double[] scores = from.scores();
      for (int i = 0; i < scores.length; i++) {
        if (asFar[i] < limits.enough() && isAsFar(i, scores[i]) && ++asFar[i] == limits.enough()) {
          pValues[i] = (double) limits.enough() / deal;
          open--;
        }
      }
    }
    for (int i = 0; i < pValues.length; i++) {
      if (asFar[i] < limits.enough()) {
        pValues[i] = (asFar[i] + 1.0) / (deals + 1.0);
      }
    }
  }
}
