package crosscase.association.tests;

import crosscase.association.PairTable;

/** G2 of an informative table, computed without losing digits near independence. */
public final class LogLikelihood {
  private LogLikelihood() {}

  /**
   * 2 sum of (O ln (O / E) - (O - E)); the second terms sum to 0 and make each term 0 or more.
   *
   * <p>O - E is the same in all four cells except for its sign.
   */
  public static double signedG2(PairTable t) {
    double n = t.n();
    double excess = (double) t.both() * t.neither() / n - (double) t.onlyA() * t.onlyB() / n;
    double diagonal = term(t.both(), excess) + term(t.neither(), excess);
    double offDiagonal = term(t.onlyA(), -excess) + term(t.onlyB(), -excess);
    return Math.copySign(2 * Math.max(0, diagonal + offDiagonal), excess);
  }

  private static double term(long observed, double excess) {
    double logRatio = observed == 0 ? 0 : -Math.log1p(-excess / observed);
    return observed * logRatio - excess;
  }
}
