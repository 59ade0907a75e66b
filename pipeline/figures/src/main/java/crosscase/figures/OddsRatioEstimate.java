package crosscase.figures;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.Interval;
import java.util.Optional;

/**
 * An odds ratio that may be a number, zero, infinite or not defined.
 *
 * @param value the odds ratio; NaN if it is not defined
 * @param interval one-sided if the odds ratio is zero or infinite
 * @param note why the odds ratio is not a number; empty if it is one
 */
public record OddsRatioEstimate(Kind kind, double value, Optional<Interval> interval, String note) {
  /** The kinds of odds ratio, which are drawn differently. */
  public enum Kind {
    NUMBER(""),
    ZERO("the themes never meet"),
    INFINITE("where both occur, one is never without the other"),
    NOT_DEFINED("no document has both themes, each on some of its %s but not on all");

    private final String note;

    Kind(String note) {
      this.note = note;
    }
  }

  /**
   * The odds ratio of a case or of all documents.
   *
   * @param units what is counted, as a plural
   */
  public static OddsRatioEstimate of(DocumentOddsRatio oddsRatio, String units) {
    double value = oddsRatio.value().orElse(Double.NaN);
    Kind kind = kind(value);
    return new OddsRatioEstimate(kind, value, oddsRatio.interval(), kind.note.formatted(units));
  }

  private static Kind kind(double value) {
    if (Double.isNaN(value)) {
      return Kind.NOT_DEFINED;
    }
    if (Double.isInfinite(value)) {
      return Kind.INFINITE;
    }
    return value == 0 ? Kind.ZERO : Kind.NUMBER;
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
