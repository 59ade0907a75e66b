package crosscase.serve.web;

import crosscase.association.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as people read them. */
public final class Figures {
  private static final double SMALL = 0.001;
  private static final double LARGE = 1_000;

  private Figures() {}

  public static String of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : "–";
  }

  static String of(double value) {
    return value >= LARGE
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  public static String p(OptionalDouble value) {
    if (value.isEmpty()) {
      return "–";
    }
    return value.getAsDouble() < SMALL
        ? "<0.001"
        : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  public static String interval(Optional<Interval> interval) {
    return interval.map(i -> of(i.low()) + "–" + of(i.high())).orElse("–");
  }

  public static String percent(long part, long all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / all);
  }

  public static String rate(double perThousand) {
    return String.format(Locale.ROOT, "%.1f", perThousand);
  }

  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
