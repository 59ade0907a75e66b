package crosscase.association;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes ratios, intervals and probabilities for readers, the same way in every locale. */
public final class ReadableNumbers {
  /** Stands for a value that is not defined. */
  public static final String NOT_DEFINED = "NA";

  private static final double SMALLEST = 0.001;
  private static final double LARGE = 99.995;
  private static final double HUGE = 99_999.5;

  private ReadableNumbers() {}

  /** {@code 1 pair}, {@code 1,200 pairs}; for nouns whose plural ends in s. */
  public static String counted(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** A ratio, as {@link #ratio(double)} writes it. */
  public static String ratio(OptionalDouble ratio) {
    return ratio.isPresent() ? ratio(ratio.getAsDouble()) : NOT_DEFINED;
  }

  /**
   * A ratio with two decimals. From 100 it has none, from 100,000 it is written as {@code 1.2e5},
   * and below 0.1 it has two significant digits, so that a small ratio does not look like zero.
   */
  public static String ratio(double ratio) {
    double size = Math.abs(ratio);
    if (Double.isInfinite(ratio)) {
      return ratio > 0 ? "∞" : "−∞";
    }
    if (size == 0) {
      return "0";
    }
    if (size < SMALLEST) {
      return ratio > 0 ? "<0.001" : ">−0.001";
    }
    if (size >= HUGE) {
      return String.format(Locale.ROOT, "%.1e", ratio).replaceFirst("e\\+0*", "e");
    }
    int decimals = size >= LARGE ? 0 : size >= 0.0995 ? 2 : size >= 0.00995 ? 3 : 4;
    return String.format(Locale.ROOT, "%,." + decimals + "f", ratio);
  }

  /** An interval: {@code 0.76 to 7.85}. */
  public static String interval(Optional<Interval> interval) {
    return interval.map(i -> ratio(i.low()) + " to " + ratio(i.high())).orElse(NOT_DEFINED);
  }

  /** A p- or q-value: three decimals, or {@code <0.001}. */
  public static String probability(OptionalDouble value) {
    if (value.isEmpty()) {
      return NOT_DEFINED;
    }
    double p = value.getAsDouble();
    return p < SMALLEST ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
  }

  /** A p- or q-value in a sentence: {@code p = 0.013} or {@code p < 0.001}. */
  public static String probability(String name, OptionalDouble value) {
    String written = probability(value);
    return written.startsWith("<") ? name + " < " + written.substring(1) : name + " = " + written;
  }
}
