package crosscase.figures;

import crosscase.association.CmhTest;
import crosscase.association.Interval;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.Optional;

/**
 * An odds ratio that may be a number, zero, infinite or not defined.
 *
 * @param value the odds ratio; NaN if it is not defined
 * @param note why the odds ratio or its interval is missing; empty if both are present
 */
public record OddsRatioEstimate(Kind kind, double value, Optional<Interval> interval, String note) {
  /** The kinds of odds ratio, which are drawn differently. */
  public enum Kind {
    NUMBER,
    ZERO,
    INFINITE,
    NOT_DEFINED
  }

  /** The odds ratio of one case. */
  public static OddsRatioEstimate of(PairTable table) {
    String note = PairMeasures.undefinedBecause(table).map(UndefinedReason::explanation).orElse("");
    boolean none = table.both() == 0 || table.neither() == 0;
    boolean unbounded = table.onlyA() == 0 || table.onlyB() == 0;
    if (none && unbounded) {
      return notDefined(note);
    }
    if (unbounded) {
      return infinite(note);
    }
    return number(
        PairMeasures.oddsRatio(table).orElse(0), PairMeasures.oddsRatioInterval(table), note);
  }

  /** The common odds ratio of all cases. */
  public static OddsRatioEstimate of(CmhTest test) {
    String note = test.undefinedBecause().map(UndefinedReason::explanation).orElse("");
    if (test.commonOddsRatio().isPresent()) {
      return number(test.commonOddsRatio().getAsDouble(), test.interval(), note);
    }
    return test.undefinedBecause().filter(UndefinedReason.NEVER_APART::equals).isPresent()
        ? infinite(note)
        : notDefined(note);
  }

  private static OddsRatioEstimate number(double value, Optional<Interval> interval, String note) {
    return new OddsRatioEstimate(value == 0 ? Kind.ZERO : Kind.NUMBER, value, interval, note);
  }

  private static OddsRatioEstimate infinite(String note) {
    return new OddsRatioEstimate(Kind.INFINITE, Double.POSITIVE_INFINITY, Optional.empty(), note);
  }

  private static OddsRatioEstimate notDefined(String note) {
    return new OddsRatioEstimate(Kind.NOT_DEFINED, Double.NaN, Optional.empty(), note);
  }

  /** The odds ratio alone: {@code 2.44}, {@code 0}, {@code ∞} or {@code NA}. */
  public String ratio() {
    return kind == Kind.NOT_DEFINED ? Numbers.NOT_DEFINED : Numbers.ratio(value);
  }

  /** The odds ratio with its interval: {@code 2.44 (0.76 to 7.85)}. */
  public String text() {
    return interval.isPresent() ? ratio() + " (" + Numbers.interval(interval) + ")" : ratio();
  }
}
