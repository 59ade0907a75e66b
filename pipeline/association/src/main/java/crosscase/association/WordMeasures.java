package crosscase.association;

import java.util.OptionalDouble;

/**
 * How strongly a word goes with its neighbours, or with one part of a corpus, as a number.
 *
 * <p>In a table for collocates the units are words: theme A is standing in a window, theme B being
 * the collocate. In a table for keywords A is standing in the target, B being the keyword.
 */
public final class WordMeasures {
  private static final double BITS = Math.log(2);

  /** What takes the place of a frequency of 0, so that a ratio to it can be told. */
  private static final double HALF = 0.5;

  private static final double LOG_DICE_MOST = 14;

  private WordMeasures() {}

  /**
   * Pointwise mutual information in bits: 0 when the word is as frequent near the node as anywhere.
   *
   * <p>Empty when the word never stands there. Favours rare words.
   *
   * <p>Church and Hanks (1990), Word association norms, mutual information, and lexicography,
   * Computational Linguistics 16(1): log2(O / E), with the E of the table (Evert 2008, section
   * 4.1).
   */
  public static OptionalDouble mutualInformation(PairTable table) {
    return table.both() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.log(table.both() / expectedBoth(table)) / BITS);
  }

  /**
   * By how many of its standard deviations, taken as the root of O, the observed number is over the
   * expected.
   *
   * <p>Empty when the word never stands there. Favours frequent words.
   *
   * <p>Church, Gale, Hanks and Hindle (1991), Using statistics in lexical analysis: (O - E) /
   * sqrt(O).
   */
  public static OptionalDouble tScore(PairTable table) {
    return table.both() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (table.both() - expectedBoth(table)) / Math.sqrt((double) table.both()));
  }

  /**
   * Dice's coefficient on a scale with 14 as its most, which does not depend on the corpus's size:
   * 1 more is twice as often.
   *
   * <p>Empty when the two are never together. Rychly (2008), A lexicographer-friendly association
   * score, RASLAN: 14 + log2(2 f_xy / (f_x + f_y)).
   *
   * @param together how often the collocate stands near the node
   * @param node how often the node occurs
   * @param collocate how often the collocate occurs
   */
  public static OptionalDouble logDice(long together, long node, long collocate) {
    return together == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            LOG_DICE_MOST + Math.log(2.0 * together / ((double) node + collocate)) / BITS);
  }

  /**
   * How many times a word is doubled in the target against the reference: 1 is twice, 2 four times
   * as frequent.
   *
   * <p>Empty when target or reference has no words. A word that one of them lacks counts there as
   * half a time.
   *
   * <p>Hardie (2014), Log Ratio: an informal introduction, CASS: log2 of the ratio of relative
   * frequencies.
   */
  public static OptionalDouble logRatio(PairTable table) {
    long target = table.a();
    long reference = table.n() - target;
    if (target == 0 || reference == 0) {
      return OptionalDouble.empty();
    }
    double inTarget = Math.max(HALF, (double) table.both()) / target;
    double inReference = Math.max(HALF, (double) table.onlyB()) / reference;
    return OptionalDouble.of(Math.log(inTarget / inReference) / BITS);
  }

  /**
   * The p-value of G2, from chi-square with one degree of freedom; empty where G2 is.
   *
   * <p>Dunning (1993), Accurate methods for the statistics of surprise and coincidence,
   * Computational Linguistics 19(1).
   */
  public static OptionalDouble logLikelihoodP(PairTable table) {
    OptionalDouble g2 = PairMeasures.logLikelihood(table);
    return g2.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(ChiSquare.of(Math.abs(g2.getAsDouble()), 1).pValue());
  }

  private static double expectedBoth(PairTable table) {
    return (double) table.a() * table.b() / table.n();
  }
}
