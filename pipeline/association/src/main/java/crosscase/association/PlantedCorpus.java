package crosscase.association;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Random documents with known odds ratios, to check whether a test finds them.
 *
 * <p>Themes 0 and 1, 2 and 3, and so on are planted pairs; all other pairs are independent. Each
 * theme has its own prevalence in each document, so that units of a document resemble each other;
 * given the prevalence, units are independent.
 *
 * @param themes the number of themes
 * @param prevalence the share of units with a theme in a typical document
 * @param logOddsSpread how much documents differ: the standard deviation of a theme's log odds
 *     between documents; 0 for no difference
 * @param oddsRatios for each case, the odds ratio of the planted pairs within a document
 * @param unitsPerDocument the number of units in each document
 */
public record PlantedCorpus(
    int themes,
    double prevalence,
    double logOddsSpread,
    List<Double> oddsRatios,
    int unitsPerDocument)
    implements Serializable {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** The number of quantiles of prevalence over which the true odds ratio is averaged. */
  private static final int QUANTILES = 400;

  public PlantedCorpus {
    oddsRatios = List.copyOf(oddsRatios);
    boolean valid = prevalence > 0 && prevalence < 1 && logOddsSpread >= 0 && unitsPerDocument > 0;
    if (!valid || themes < 0 || oddsRatios.stream().anyMatch(ratio -> !(ratio > 0))) {
      throw new IllegalArgumentException(
          ("prevalence %s, spread %s, odds ratios %s, %d units per document: give a prevalence between "
                  + "0 and 1, a spread of 0 or more, and odds ratios and units above 0")
              .formatted(prevalence, logOddsSpread, oddsRatios, unitsPerDocument));
    }
  }

  /** A document of a case; always the same for the same name and seed. */
  public UnitSequence drawDocument(int caseNumber, String name, long seed) {
    SplittableRandom random = random(seed, name);
    double[] prevalences = new double[themes];
    for (int theme = 0; theme < themes; theme++) {
      prevalences[theme] =
          prevalenceAt(NORMAL.inverseCumulativeProbability(random.nextDouble(1e-12, 1)));
    }
    double[] both = new double[themes / 2];
    for (int pair = 0; pair < both.length; pair++) {
      both[pair] =
          jointProbability(
              prevalences[2 * pair], prevalences[2 * pair + 1], oddsRatios.get(caseNumber));
    }
    UnitSequence.Builder units = new UnitSequence.Builder();
    for (int unit = 0; unit < unitsPerDocument; unit++) {
      units.add(drawUnit(prevalences, both, random));
    }
    return units.build();
  }

  private BitSet drawUnit(double[] prevalences, double[] both, SplittableRandom random) {
    BitSet unit = new BitSet(themes);
    for (int first = 0; first + 1 < themes; first += 2) {
      double chance = random.nextDouble();
      double bothProbability = both[first / 2];
      unit.set(first, chance < prevalences[first]);
      boolean onlySecond =
          prevalences[first] <= chance
              && chance < prevalences[first] + prevalences[first + 1] - bothProbability;
      unit.set(first + 1, chance < bothProbability || onlySecond);
    }
    if (themes % 2 == 1) {
      unit.set(themes - 1, random.nextDouble() < prevalences[themes - 1]);
    }
    return unit;
  }

  /** The prevalence in a document this many standard deviations above the mean. */
  private double prevalenceAt(double deviations) {
    double odds = prevalence / (1 - prevalence) * Math.exp(logOddsSpread * deviations);
    return odds / (1 + odds);
  }

  /**
   * The share of units with both themes, given the share of each and the odds ratio: Plackett
   * (1965), A class of bivariate distributions, Journal of the American Statistical Association
   * 60(310).
   */
  private static double jointProbability(double a, double b, double oddsRatio) {
    double excess = oddsRatio - 1;
    double sum = 1 + (a + b) * excess;
    return 2 * oddsRatio * a * b / (sum + Math.sqrt(sum * sum - 4 * oddsRatio * excess * a * b));
  }

  /** The {@link #trueOddsRatio(List)} if all cases have the same size. */
  public double trueOddsRatio() {
    return trueOddsRatio(Collections.nCopies(oddsRatios.size(), 1));
  }

  /**
   * The common odds ratio that infinitely many documents would give for a planted pair; for all
   * other pairs it is 1.
   *
   * <p>Closer to 1 than the planted odds ratios if documents differ, because the stratum is the
   * case, not the document.
   *
   * @param sizes the number of documents in each case
   */
  public double trueOddsRatio(List<Integer> sizes) {
    double numerator = 0;
    double denominator = 0;
    for (int stratum = 0; stratum < oddsRatios.size(); stratum++) {
      double prevalenceOfOne = 0;
      double both = 0;
      for (double a : prevalenceQuantiles()) {
        prevalenceOfOne += a / QUANTILES;
        for (double b : prevalenceQuantiles()) {
          both += jointProbability(a, b, oddsRatios.get(stratum)) / QUANTILES / QUANTILES;
        }
      }
      numerator += sizes.get(stratum) * both * (1 - 2 * prevalenceOfOne + both);
      denominator += sizes.get(stratum) * (prevalenceOfOne - both) * (prevalenceOfOne - both);
    }
    return numerator / denominator;
  }

  private List<Double> prevalenceQuantiles() {
    List<Double> quantiles = new ArrayList<>();
    for (int i = 0; i < QUANTILES; i++) {
      quantiles.add(prevalenceAt(NORMAL.inverseCumulativeProbability((i + 0.5) / QUANTILES)));
    }
    return quantiles;
  }

  /** Random numbers that depend on a seed and a document, never on the order of requests. */
  static SplittableRandom random(long seed, String document) {
    long hash = 1;
    for (int i = 0; i < document.length(); i++) {
      hash = mix(31 * hash + document.charAt(i));
    }
    return new SplittableRandom(mix(mix(seed) ^ hash));
  }

  /** The finaliser of MurmurHash3: neighbouring seeds give unrelated numbers. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }
}
