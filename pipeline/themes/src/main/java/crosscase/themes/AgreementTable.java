package crosscase.themes;

import crosscase.themes.agreement.CohenKappa;
import java.util.OptionalDouble;

/**
 * How two coders used one theme on the units that both have read.
 *
 * <p>A share whose denominator is 0 is empty.
 *
 * @param both units that both coded
 * @param onlyFirst units that only the first coder coded
 * @param onlySecond units that only the second coder coded
 * @param neither units that neither coded
 */
public record AgreementTable(long both, long onlyFirst, long onlySecond, long neither) {

  /** The share of units on which the two agree. */
  public OptionalDouble percentAgreement() {
    return share(both + neither, units());
  }

  /**
   * Agreement beyond chance (Cohen 1960, "A coefficient of agreement for nominal scales",
   * Educational and Psychological Measurement 20, 37-46); empty if agreement by chance alone would
   * be complete.
   */
  public OptionalDouble kappa() {
    return CohenKappa.of(new long[][] {{both, onlyFirst}, {onlySecond, neither}});
  }

  /** The share of the second coder's units that the first coder coded too. */
  public OptionalDouble precision() {
    return share(both, both + onlySecond);
  }

  /** The share of the first coder's units that the second coder coded too. */
  public OptionalDouble recall() {
    return share(both, both + onlyFirst);
  }

  /** The harmonic mean of precision and recall. */
  public OptionalDouble f1() {
    return share(2 * both, 2 * both + onlyFirst + onlySecond);
  }

  private long units() {
    return both + onlyFirst + onlySecond + neither;
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
