package crosscase.cli;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as a reader of tables expects them. */
final class Numbers {
  /** What stands where a value is not defined. */
  static final String NOT_DEFINED = "NA";

  private Numbers() {}

  static String twoDecimals(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.2f", value.getAsDouble())
        : NOT_DEFINED;
  }

  /** A p- or q-value: three decimals, or {@code <0.001}. */
  static String probability(OptionalDouble value) {
    if (value.isEmpty()) {
      return NOT_DEFINED;
    }
    return value.getAsDouble() < 0.001
        ? "<0.001"
        : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  static String percent(long part, long whole) {
    return whole == 0 ? NOT_DEFINED : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
