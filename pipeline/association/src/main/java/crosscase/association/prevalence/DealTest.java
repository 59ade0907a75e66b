package crosscase.association.prevalence;

/**
 * The p-values of the scores of all groups and of their difference: the share of arrangements that
 * give a score as far from zero as the observed one, or farther.
 *
 * <p>Where the arrangements are random, each p-value is (k + 1) / (n + 1) for k of n arrangements
 * as far or farther; n is {@value #MOST_DEALS}, and less with more than 500 documents. A score that
 * {@value #ENOUGH} arrangements have reached after l of them has p = {@value #ENOUGH} / l, because
 * more would not change what is said about it. Besag and Clifford (1991), Sequential Monte Carlo
 * p-values, Biometrika 78(2): both hold their level exactly.
 */
final class DealTest {
  private static final int MOST_DEALS = 19_999;
  private static final int FEWEST_DEALS = 4_999;
  private static final int DEALT_DOCUMENTS = 10_000_000;
  private static final int ENOUGH = 400;
  private static final double SAME = 1 - 1e-9;

  private final double[] observed;
  private final int[] asFar;
  private final double[] pValues;

  private DealTest(double[] observed) {
    this.observed = observed;
    this.asFar = new int[observed.length];
    this.pValues = new double[observed.length];
  }

  /** The p-value of each score of {@link Deals#scores}. */
  static double[] pValues(Deals deals) {
    DealTest test = new DealTest(deals.scores().clone());
    if (deals.arrangements() > 0) {
      test.countAll(deals);
    } else {
      test.countRandom(deals);
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

  private void countRandom(Deals from) {
    int open = observed.length;
    int deals = Math.clamp(DEALT_DOCUMENTS / from.documents(), FEWEST_DEALS, MOST_DEALS);
    for (int deal = 1; deal <= deals && open > 0; deal++) {
      from.next();
      double[] scores = from.scores();
      for (int i = 0; i < scores.length; i++) {
        if (asFar[i] < ENOUGH && isAsFar(i, scores[i]) && ++asFar[i] == ENOUGH) {
          pValues[i] = (double) ENOUGH / deal;
          open--;
        }
      }
    }
    for (int i = 0; i < pValues.length; i++) {
      if (asFar[i] < ENOUGH) {
        pValues[i] = (asFar[i] + 1.0) / (deals + 1.0);
      }
    }
  }
}
