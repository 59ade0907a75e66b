package crosscase.association;

import java.util.OptionalDouble;

/**
 * How strongly two themes go together in one table, as a number.
 *
 * <p>A measure whose denominator is 0 is empty, be it 0/0 or infinite: too little was counted to
 * tell.
 */
public final class Measures {
  private Measures() {}

  /**
   * The share of units with both themes among those with either, from 0 to 1: ATLAS.ti's
   * c-coefficient.
   *
   * <p>Empty when neither theme occurs. A theme much rarer than the other keeps it low however
   * often they meet.
   *
   * <p>Jaccard (1912), The distribution of the flora in the alpine zone, New Phytologist 11(2):
   * both / (both + onlyA + onlyB).
   */
  public static OptionalDouble jaccard(PairTable table) {
    return ratio((double) table.both(), (double) (table.a() + table.onlyB()));
  }

  /**
   * The odds of theme A where theme B is, over its odds where theme B is not: 1 when they are
   * independent, below 1 when they avoid each other.
   *
   * <p>Empty when one of the themes never occurs alone (infinite, or 0/0); 0 when both occur, but
   * either never together or never both absent.
   *
   * <p>Cornfield (1951), A method of estimating comparative rates from clinical data, Journal of
   * the National Cancer Institute 11(6): both neither / (onlyA onlyB).
   */
  public static OptionalDouble oddsRatio(PairTable table) {
    return ratio((double) table.both() * table.neither(), (double) table.onlyA() * table.onlyB());
  }

  static OptionalDouble ratio(double numerator, double denominator) {
    return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
  }
}
