package crosscase.association;

import crosscase.association.tests.LogLikelihood;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How strongly two themes go together in one table, as a number.
 *
 * <p>A measure whose denominator is 0 is empty, be it 0/0 or infinite: too little was counted to
 * tell. {@link #undefinedBecause} says what was missing.
 */
public final class PairMeasures {
  private PairMeasures() {}

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
   * Twice the units with both themes over the mentions of either, from 0 to 1.
   *
   * <p>Empty when neither theme occurs. Orders pairs just as {@link #jaccard} does.
   *
   * <p>Dice (1945), Measures of the amount of ecologic association between species, Ecology 26(3):
   * 2 both / (a + b).
   */
  public static OptionalDouble dice(PairTable table) {
    return ratio(2.0 * table.both(), (double) table.a() + table.b());
  }

  /**
   * How many times more units have both themes than chance alone would give.
   *
   * <p>Empty when a theme never occurs. Rare themes that meet once reach enormous values.
   *
   * <p>Brin, Motwani, Ullman and Tsur (1997), Dynamic itemset counting and implication rules for
   * market basket data, SIGMOD Record 26(2), there called interest: n both / (a b).
   */
  public static OptionalDouble lift(PairTable table) {
    return ratio((double) table.n() * table.both(), (double) table.a() * table.b());
  }

  /**
   * Normalised pointwise mutual information: -1 when the themes never meet, 0 when they are
   * independent, 1 when neither occurs without the other.
   *
   * <p>Empty when a theme never occurs, or when every unit has both.
   *
   * <p>Bouma (2009), Normalized (pointwise) mutual information in collocation extraction, GSCL: ln
   * lift / -ln (both / n); the -1 is its limit.
   */
  public static OptionalDouble npmi(PairTable table) {
    OptionalDouble lift = lift(table);
    if (lift.isEmpty() || table.both() == 0) {
      return lift.isEmpty() ? lift : OptionalDouble.of(-1);
    }
    double surprise = Math.log((double) table.n()) - Math.log((double) table.both());
    return ratio(Math.log(lift.getAsDouble()), surprise);
  }

  /**
   * The log-likelihood ratio G2 against independence, with the sign of the association: negative
   * when the themes avoid each other.
   *
   * <p>Empty when a theme is on no unit or on all. Grows with the number of units, so it orders
   * pairs by evidence, not by strength.
   *
   * <p>Dunning (1993), Accurate methods for the statistics of surprise and coincidence,
   * Computational Linguistics 19(1): 2 sum of O ln (O / E).
   */
  public static OptionalDouble logLikelihood(PairTable table) {
    return table.isInformative() ? OptionalDouble.of(LogLikelihood.signedG2(table)) : empty();
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

  /**
   * The 95 % interval of the odds ratio, symmetric on the scale of logarithms.
   *
   * <p>Empty when any of the four counts is 0. Too narrow where units of one document resemble each
   * other; {@link DocumentBootstrap} is not.
   *
   * <p>Woolf (1955), On estimating the relation between blood group and disease, Annals of Human
   * Genetics 19(4): ln odds ratio +- 1.96 sqrt(sum of 1 / count).
   */
  public static Optional<Interval> oddsRatioInterval(PairTable t) {
    if (t.both() == 0 || t.onlyA() == 0 || t.onlyB() == 0 || t.neither() == 0) {
      return Optional.empty();
    }
    double apart = 1.0 / t.onlyA() + 1.0 / t.onlyB();
    double width = Interval.Z * Math.sqrt(1.0 / t.both() + 1.0 / t.neither() + apart);
    return oddsRatio(t).stream()
        .mapToObj(ratio -> new Interval(ratio * Math.exp(-width), ratio * Math.exp(width)))
        .findFirst();
  }

  /** What this table lacks for all measures and the interval to be there; empty if nothing. */
  public static Optional<UndefinedReason> undefinedBecause(PairTable table) {
    if (table.n() == 0) {
      return Optional.of(UndefinedReason.NO_UNITS);
    }
    if (!table.isInformative()) {
      boolean never = table.a() == 0 || table.b() == 0;
      return Optional.of(
          never ? UndefinedReason.THEME_ON_NO_UNIT : UndefinedReason.THEME_ON_EVERY_UNIT);
    }
    if (table.onlyA() == 0 || table.onlyB() == 0) {
      return Optional.of(UndefinedReason.THEME_NEVER_ALONE);
    }
    boolean zero = table.both() == 0 || table.neither() == 0;
    return zero ? Optional.of(UndefinedReason.EMPTY_DIAGONAL_CELL) : Optional.empty();
  }

  public static OptionalDouble ratio(double numerator, double denominator) {
    return denominator == 0 ? empty() : OptionalDouble.of(numerator / denominator);
  }

  private static OptionalDouble empty() {
    return OptionalDouble.empty();
  }
}
