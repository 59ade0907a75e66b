package crosscase.cli.terminal;

import java.util.Locale;
import java.util.OptionalDouble;

/** Formats numbers for tables. */
public final class NumberFormats {
  /** Printed where a value is not defined. */
  public static final String NOT_DEFINED = "NA";

  private NumberFormats() {}

  public static String twoDecimals(OptionalDouble value) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.2f", value.getAsDouble())
        : NOT_DEFINED;
  }

  /** A p- or q-value: three decimals, or {@code <0.001}. */
  public static String probability(OptionalDouble value) {
    if (value.isEmpty()) {
      return NOT_DEFINED;
    }
    return value.getAsDouble() < 0.001
        ? "<0.001"
        : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  public static String percent(long part, long whole) {
    return whole == 0 ? NOT_DEFINED : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }
}
