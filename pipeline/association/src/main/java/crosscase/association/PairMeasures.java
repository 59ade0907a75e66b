package crosscase.association;

import crosscase.association.tests.FisherExact;
import crosscase.association.tests.LogLikelihood;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Measures of how strongly two themes go together in one table.
 *
 * <p>A measure whose denominator is 0 is empty, whether it would be 0/0 or infinite: the counts are
 * too small. {@link #undefinedBecause} gives the reason.
 */
public final class PairMeasures {
  private PairMeasures() {}

  /**
   * The share of units with both themes among those with either, from 0 to 1; ATLAS.ti calls it the
   * c-coefficient.
   *
   * <p>Empty if neither theme occurs. If one theme is much rarer than the other, it stays low
   * however often they co-occur.
   *
   * <p>Jaccard (1912), The distribution of the flora in the alpine zone, New Phytologist 11(2):
   * both / (both + onlyA + onlyB).
   */
  public static OptionalDouble jaccard(PairTable table) {
    return ratio((double) table.both(), (double) (table.a() + table.onlyB()));
  }

  /**
   * Twice the units with both themes, divided by the units with one plus the units with the other;
   * from 0 to 1.
   *
   * <p>Empty if neither theme occurs. Orders pairs exactly as {@link #jaccard} does.
   *
   * <p>Dice (1945), Measures of the amount of ecologic association between species, Ecology 26(3):
   * 2 both / (a + b).
   */
  public static OptionalDouble dice(PairTable table) {
    return ratio(2.0 * table.both(), (double) table.a() + table.b());
  }

  /**
   * How many times as many units have both themes as expected by chance.
   *
   * <p>Empty if a theme never occurs. Rare themes that co-occur once reach enormous values.
   *
   * <p>Brin, Motwani, Ullman and Tsur (1997), Dynamic itemset counting and implication rules for
   * market basket data, SIGMOD Record 26(2), there called interest: n both / (a b).
   */
  public static OptionalDouble lift(PairTable table) {
    return ratio((double) table.n() * table.both(), (double) table.a() * table.b());
  }

  /**
   * Normalised pointwise mutual information: -1 if the themes never co-occur, 0 if they are
   * independent, 1 if neither occurs without the other.
   *
   * <p>Empty if a theme never occurs, or if every unit has both.
   *
   * <p>Bouma (2009), Normalized (pointwise) mutual information in collocation extraction, GSCL: ln
   * lift / -ln (both / n); -1 is its limit.
   */
  public static OptionalDouble npmi(PairTable table) {
    OptionalDouble lift = lift(table);
    if (lift.isEmpty() || table.both() == 0) {
      return lift.isEmpty() ? lift : OptionalDouble.of(-1);
    }
    double surprisal = Math.log((double) table.n()) - Math.log((double) table.both());
    return ratio(Math.log(lift.getAsDouble()), surprisal);
  }

  /**
   * The log-likelihood ratio G2 against independence, with the sign of the association: negative if
   * the themes avoid each other.
   *
   * <p>Empty if a theme occurs on no unit or on all. Grows with the number of units, so it orders
   * pairs by evidence, not by strength.
   *
   * <p>Dunning (1993), Accurate methods for the statistics of surprise and coincidence,
   * Computational Linguistics 19(1): 2 sum of O ln (O / E).
   */
  public static OptionalDouble logLikelihood(PairTable table) {
    return table.isInformative() ? OptionalDouble.of(LogLikelihood.signedG2(table)) : empty();
  }

  /**
   * The odds of theme A on units with theme B, divided by its odds on units without: 1 if the
   * themes are independent, below 1 if they avoid each other.
   *
   * <p>Empty if one of the themes never occurs alone (infinite, or 0/0); 0 if both occur, but
   * either never together or never both absent.
   *
   * <p>Cornfield (1951), A method of estimating comparative rates from clinical data, Journal of
   * the National Cancer Institute 11(6): both neither / (onlyA onlyB).
   */
  public static OptionalDouble oddsRatio(PairTable table) {
    return ratio((double) table.both() * table.neither(), (double) table.onlyA() * table.onlyB());
  }

  /**
   * The 95 % interval of the odds ratio, symmetric on the logarithmic scale.
   *
   * <p>Empty if any of the four counts is 0. Too narrow if the units of a document resemble each
   * other; that of {@link DocumentOddsRatio} is not.
   *
   * <p>Woolf (1955), On estimating the relation between blood group and disease, Annals of Human
   * Genetics 19(4): ln odds ratio +- 1.96 sqrt(sum of 1 / count).
   */
  public static Optional<Interval> oddsRatioInterval(PairTable t) {
    if (t.both() == 0 || t.onlyA() == 0 || t.onlyB() == 0 || t.neither() == 0) {
      return Optional.empty();
    }
    double offDiagonal = 1.0 / t.onlyA() + 1.0 / t.onlyB();
    double width = Interval.Z * Math.sqrt(1.0 / t.both() + 1.0 / t.neither() + offDiagonal);
    return oddsRatio(t).stream()
        .mapToObj(ratio -> new Interval(ratio * Math.exp(-width), ratio * Math.exp(width)))
        .findFirst();
  }

  /** Why some measure or the interval is undefined for this table; empty if all are defined. */
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

  /**
   * Fisher's two-sided exact p-value; 1 if a theme occurs on no unit or on all.
   *
   * <p>Empty without units and with more than 10^12 of them. Treats units as independent, which the
   * sentences of one document are not.
   */
  public static OptionalDouble fisherPValue(PairTable table) {
    return FisherExact.pValue(table);
  }

  /** Why there is no {@link #fisherPValue}; empty if there is one. */
  public static Optional<UndefinedReason> fisherUndefinedBecause(PairTable table) {
    return FisherExact.undefinedBecause(table);
  }

  private static OptionalDouble ratio(double numerator, double denominator) {
    return denominator == 0 ? empty() : OptionalDouble.of(numerator / denominator);
  }

  private static OptionalDouble empty() {
    return OptionalDouble.empty();
  }
}
