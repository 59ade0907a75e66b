package crosscase.association;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tests whether two themes meet on more units, or on fewer, than they would if in each document one
 * theme's sequence of units were shifted against the other's, with the document closed to a ring.
 *
 * <p>Takes documents, not units, as independent: each document's shifts, from 0 to one less than
 * its number of units, are equally likely, whatever the frequencies and runs of its themes. All
 * shifts of all documents are counted, so nothing is random, and p is as small as the data allow. A
 * document that lacks a theme, is full of it, or has the same count under every shift carries no
 * evidence. Two themes that the same question brings up in every document meet in the same stretch
 * of each of them; the test cannot tell that from an association.
 *
 * <p>The torus-translation test of Harms, Condit, Hubbell and Foster (2001), Habitat associations
 * of trees and shrubs in a 50-ha neotropical forest plot, Journal of Ecology 89(6), in one
 * dimension, summed over documents, with the convolution of the documents' distributions in place
 * of random shifts.
 *
 * @param observed the number of units with both themes, in all documents
 * @param expected the mean of that number over all shifts
 * @param variance the variance of that number over all shifts
 * @param documents the number of documents that carry evidence
 * @param upper the probability of {@code observed} or more
 * @param lower the probability of {@code observed} or fewer
 * @param twoSided the probability of a number as far from {@code expected} as {@code observed} is,
 *     or farther, in either direction
 * @param smallest the smallest two-sided probabilities possible with these documents
 * @param scatter how far documents are from what shifts let expect
 * @param inflation by how many times the documents of the corpus scatter more than shifts let
 *     expect, if that counts; else 1
 */
public record ExactShiftTest(
    long observed,
    double expected,
    double variance,
    int documents,
    Probability upper,
    Probability lower,
    Probability twoSided,
    SmallestPossible smallest,
    Scatter scatter,
    double inflation) {
  /**
   * A p-value and its mid-p.
   *
   * <p>Mid-p takes only half of the probability of what was observed (for a two-sided test: of
   * numbers exactly as far from the mean). Its mean under the null hypothesis is one half; that of
   * p is larger, and the fewer different values are possible, the larger it is. Routledge (1994),
   * Practicing safe statistics with the mid-p, Canadian Journal of Statistics 22(1).
   */
  public record Probability(double pValue, double midPValue) {}

  /**
   * The two-sided probabilities had the themes met as often, or as rarely, as any shifts allow.
   *
   * @param together at the largest number possible
   * @param apart at the smallest number possible
   */
  public record SmallestPossible(Probability together, Probability apart) {
    /** The smaller of both mid-p values: no arrangement of these themes could have given less. */
    public double midPValue() {
      return Math.min(together.midPValue(), apart.midPValue());
    }
  }

  /**
   * The sum of squared distances of documents from what shifts let expect.
   *
   * <p>Shifts tell how often themes would meet by chance if each could begin anywhere in a
   * document. Where themes have places of their own, some at the beginning of an interview and some
   * at its end, two themes meet all the time in one document and never in the next, and documents
   * are farther from the mean than shifts are.
   *
   * @param expected what the shifts let expect
   */
  public record Scatter(double observed, double expected) {
    /** No document. */
    public static final Scatter NONE = new Scatter(0, 0);

    /** Both together. */
    public Scatter plus(Scatter other) {
      return new Scatter(observed + other.observed, expected + other.expected);
    }
  }

  /**
   * The same test where documents scatter so many times more than shifts let expect: the normal
   * deviate of each p-value is divided by the root of it and compared with the t distribution of
   * the documents. Devlin and Roeder (1999), Genomic control for association studies, Biometrics
   * 55(4), with documents in place of a large sample.
   */
  public ExactShiftTest inflatedBy(double factor) {
    return new ExactShiftTest(
        observed, expected, variance, documents, upper, lower, twoSided, smallest, scatter, factor);
  }

  /** The two-sided p-value; empty if no document carries evidence. */
  public OptionalDouble pValue() {
    return documents > 0 ? OptionalDouble.of(twoSided.pValue()) : OptionalDouble.empty();
  }

  /** The smallest mid-p that these documents allow; empty if no document carries evidence. */
  public OptionalDouble smallestMidPValue() {
    return inflated(smallest.midPValue());
  }

  /**
   * The two-sided mid-p, larger if the documents of the corpus scatter more than shifts let expect;
   * empty if no document carries evidence.
   */
  public OptionalDouble midPValue() {
    return inflated(twoSided.midPValue());
  }

  private OptionalDouble inflated(double midP) {
    if (documents == 0) {
      return OptionalDouble.empty();
    }
    if (inflation == 1 || midP == 0) {
      return OptionalDouble.of(midP);
    }
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double deviate = normal.inverseSurvivalProbability(midP / 2) / Math.sqrt(inflation);
    TDistribution byDocument = TDistribution.of(Math.max(1, documents - 1));
    return OptionalDouble.of(2 * byDocument.survivalProbability(deviate));
  }
}
