package crosscase.report;

import crosscase.association.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as a reader expects them; {@code NA} where there is none. */
final class Figures {
  static final String NONE = "NA";

  private Figures() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String percent(long part, long whole) {
    return whole == 0 ? NONE : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }

  static String ratio(OptionalDouble ratio) {
    return ratio.isPresent() ? ratio(ratio.getAsDouble()) : NONE;
  }

  static String ratio(double ratio) {
    if (Double.isInfinite(ratio)) {
      return "∞";
    }
    return String.format(Locale.ROOT, ratio >= 100 ? "%,.0f" : "%.2f", ratio);
  }

  static String interval(Optional<Interval> interval) {
    return interval.map(i -> ratio(i.low()) + " to " + ratio(i.high())).orElse(NONE);
  }

  static String probability(OptionalDouble p) {
    if (p.isEmpty()) {
      return NONE;
    }
    return p.getAsDouble() < 0.001
        ? "< 0.001"
        : String.format(Locale.ROOT, "%.3f", p.getAsDouble());
  }

  /** A place in a picture. */
  static String place(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
