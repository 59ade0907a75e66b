package crosscase.association;

import crosscase.association.resampling.SeededRandom;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Documents made by chance from odds ratios that are known, so that one can see whether a test
 * finds them.
 *
 * <p>Themes 0 and 1, 2 and 3, and so on are planted pairs; all others are independent. In each
 * document each theme has a prevalence of its own, so that units of one document resemble each
 * other; given that, units are independent.
 *
 * @param themes how many
 * @param prevalence the share of units with a theme, in a document like any other
 * @param logOddsSpread how much documents differ: the standard deviation of a theme's log odds
 *     between them; 0 for not at all
 * @param oddsRatios for each case that of the planted pairs, within a document
 * @param unitsPerDocument how many units each document has
 */
public record PlantedCorpus(
    int themes,
    double prevalence,
    double logOddsSpread,
    List<Double> oddsRatios,
    int unitsPerDocument)
    implements Serializable {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Kinds of documents, by each theme's prevalence, over which the truth is averaged. */
  private static final int QUANTILES = 400;

  public PlantedCorpus {
    oddsRatios = List.copyOf(oddsRatios);
    boolean valid = prevalence > 0 && prevalence < 1 && logOddsSpread >= 0 && unitsPerDocument > 0;
    if (!valid || themes < 0 || oddsRatios.stream().anyMatch(ratio -> !(ratio > 0))) {
      throw new IllegalArgumentException(
          "prevalence %s, spread %s, odds ratios %s, %d units: all but the spread must be above 0"
              .formatted(prevalence, logOddsSpread, oddsRatios, unitsPerDocument));
    }
  }

  /** A document of a case; the same for the same name and seed. */
  public UnitSequence drawDocument(int caseNumber, String name, long seed) {
    SplittableRandom random = SeededRandom.of(seed, name);
    double[] shares = new double[themes];
    for (int theme = 0; theme < themes; theme++) {
      shares[theme] =
          prevalenceAt(NORMAL.inverseCumulativeProbability(random.nextDouble(1e-12, 1)));
    }
    double[] both = new double[themes / 2];
    for (int pair = 0; pair < both.length; pair++) {
      both[pair] =
          jointProbability(shares[2 * pair], shares[2 * pair + 1], oddsRatios.get(caseNumber));
    }
    UnitSequence.Builder units = new UnitSequence.Builder();
    for (int unit = 0; unit < unitsPerDocument; unit++) {
      units.add(drawUnit(shares, both, random));
    }
    return units.build();
  }

  private BitSet drawUnit(double[] shares, double[] both, SplittableRandom random) {
    BitSet unit = new BitSet(themes);
    for (int first = 0; first + 1 < themes; first += 2) {
      double chance = random.nextDouble();
      double together = both[first / 2];
      unit.set(first, chance < shares[first]);
      boolean onlySecond =
          shares[first] <= chance && chance < shares[first] + shares[first + 1] - together;
      unit.set(first + 1, chance < together || onlySecond);
    }
    if (themes % 2 == 1) {
      unit.set(themes - 1, random.nextDouble() < shares[themes - 1]);
    }
    return unit;
  }

  /** The prevalence in a document that stands so many standard deviations above the others. */
  private double prevalenceAt(double deviations) {
    double odds = prevalence / (1 - prevalence) * Math.exp(logOddsSpread * deviations);
    return odds / (1 + odds);
  }

  /**
   * The share of units with both, given the share of each and the odds ratio: Plackett (1965), A
   * class of bivariate distributions, Journal of the American Statistical Association 60(310).
   */
  private static double jointProbability(double a, double b, double oddsRatio) {
    double excess = oddsRatio - 1;
    double sum = 1 + (a + b) * excess;
    return 2 * oddsRatio * a * b / (sum + Math.sqrt(sum * sum - 4 * oddsRatio * excess * a * b));
  }

  /** The {@link #trueOddsRatio(List)} where cases are of one size. */
  public double trueOddsRatio() {
    return trueOddsRatio(Collections.nCopies(oddsRatios.size(), 1));
  }

  /**
   * The common odds ratio that infinitely many documents would give for a planted pair; it is 1 for
   * all other pairs.
   *
   * <p>Nearer to 1 than the odds ratios planted where documents differ, since what is held fixed is
   * the case, not the document.
   *
   * @param sizes of the cases, in documents
   */
  public double trueOddsRatio(List<Integer> sizes) {
    double together = 0;
    double apart = 0;
    for (int inCase = 0; inCase < oddsRatios.size(); inCase++) {
      double share = 0;
      double both = 0;
      for (double a : prevalenceQuantiles()) {
        share += a / QUANTILES;
        for (double b : prevalenceQuantiles()) {
          both += jointProbability(a, b, oddsRatios.get(inCase)) / QUANTILES / QUANTILES;
        }
      }
      together += sizes.get(inCase) * both * (1 - 2 * share + both);
      apart += sizes.get(inCase) * (share - both) * (share - both);
    }
    return together / apart;
  }

  private List<Double> prevalenceQuantiles() {
    List<Double> kinds = new ArrayList<>();
    for (int kind = 0; kind < QUANTILES; kind++) {
      kinds.add(prevalenceAt(NORMAL.inverseCumulativeProbability((kind + 0.5) / QUANTILES)));
    }
    return kinds;
  }
}
