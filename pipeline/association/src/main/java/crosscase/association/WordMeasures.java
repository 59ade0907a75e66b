package crosscase.association;

import crosscase.association.ContingencyTable.ChiSquare;
import java.util.OptionalDouble;

/**
 * Measures of how strongly a word goes with its neighbours, or with one part of a corpus.
 *
 * <p>Here the units of a table are words. For collocates, theme A means "inside a window around the
 * node" and theme B means "is the collocate". For keywords, A means "in the target corpus" and B
 * means "is the keyword".
 */
public final class WordMeasures {
  private static final double BITS = Math.log(2);

  /** Replaces a frequency of 0, so that a ratio to it is defined. */
  private static final double HALF = 0.5;

  private static final double LOG_DICE_MOST = 14;

  private WordMeasures() {}

  /**
   * Pointwise mutual information in bits: 0 if the word is as frequent near the node as elsewhere.
   *
   * <p>Empty if the word never occurs near the node. Favours rare words.
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
   * By how many standard deviations, estimated as the square root of O, the observed number exceeds
   * the expected.
   *
   * <p>Empty if the word never occurs near the node. Favours frequent words.
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
   * Dice's coefficient on a logarithmic scale with a maximum of 14, independent of the size of the
   * corpus: 1 more means twice as often.
   *
   * <p>Empty if the two never occur together. Rychly (2008), A lexicographer-friendly association
   * score, RASLAN: 14 + log2(2 f_xy / (f_x + f_y)).
   *
   * @param together how often the collocate occurs near the node
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
   * The binary logarithm of how many times as frequent a word is in the target as in the reference:
   * 1 is twice, 2 is four times as frequent.
   *
   * <p>Empty if target or reference has no words. A word that is missing from one of them counts as
   * half an occurrence there.
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
   * The p-value of G2, from the chi-square distribution with one degree of freedom; empty if G2 is.
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
