package crosscase.figures;

import crosscase.association.Interval;
import crosscase.association.ReadableNumbers;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Formats numbers for readers, always the same way and in every locale. */
public final class Numbers {
  /** Stands for a value that is not defined. */
  public static final String NOT_DEFINED = ReadableNumbers.NOT_DEFINED;

  private Numbers() {}

  /** A count with thousands separated: {@code 12,345}. */
  public static String count(long number) {
    return format("%,d", number);
  }

  /** A share as a percentage with one decimal: {@code 12.3%}. */
  public static String percent(long part, long whole) {
    return whole == 0 ? NOT_DEFINED : format("%.1f%%", 100.0 * part / whole);
  }

  /** A measure with two decimals, whatever its size. */
  public static String twoDecimals(OptionalDouble value) {
    return value.isPresent() ? format("%.2f", value.getAsDouble()) : NOT_DEFINED;
  }

  /** {@code 1 pair}, {@code 1,200 pairs}; for nouns whose plural ends in s. */
  public static String counted(long number, String noun) {
    return ReadableNumbers.counted(number, noun);
  }

  /** A ratio, as {@link ReadableNumbers#ratio(double)} writes it. */
  public static String ratio(OptionalDouble ratio) {
    return ReadableNumbers.ratio(ratio);
  }

  /** A ratio, as {@link ReadableNumbers#ratio(double)} writes it. */
  public static String ratio(double ratio) {
    return ReadableNumbers.ratio(ratio);
  }

  /** An interval: {@code 0.76 to 7.85}. */
  public static String interval(Optional<Interval> interval) {
    return ReadableNumbers.interval(interval);
  }

  /** An interval of shares, as percentages: {@code 12.3% to 20.0%}. */
  public static String percentInterval(Interval share) {
    return format("%.1f%%", 100 * share.low()) + " to " + format("%.1f%%", 100 * share.high());
  }

  /** A p- or q-value: three decimals, or {@code <0.001}. */
  public static String probability(OptionalDouble value) {
    return ReadableNumbers.probability(value);
  }

  /** A p- or q-value in a sentence: {@code p = 0.013} or {@code p < 0.001}. */
  public static String probability(String name, OptionalDouble value) {
    return ReadableNumbers.probability(name, value);
  }

  /** A rate or a position with one decimal. */
  public static String oneDecimal(double number) {
    return format("%.1f", number);
  }

  private static String format(String pattern, Object number) {
    return String.format(Locale.ROOT, pattern, number);
  }
}
