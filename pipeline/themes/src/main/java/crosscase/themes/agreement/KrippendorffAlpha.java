package crosscase.themes.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal values, any number of coders and missing values (Krippendorff
 * 2011, "Computing Krippendorff's alpha-reliability", University of Pennsylvania, section C).
 */
public final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  /**
   * Alpha; empty if no unit has two values, or if all values are the same, because agreement then
   * cannot be distinguished from habit.
   *
   * @param units the values given to each unit, in any order; coders who gave none are left out
   */
  public static OptionalDouble nominal(Collection<? extends List<?>> units) {
    Map<Object, Long> totals = new HashMap<>();
    long n = 0;
    double disagreements = 0;
    for (List<?> values : units) {
      if (values.size() > 1) {
        n += values.size();
        values.forEach(value -> totals.merge(value, 1L, Long::sum));
        disagreements += disagreeingPairs(values) / (values.size() - 1.0);
      }
    }
    double expected = (double) n * n - totals.values().stream().mapToDouble(t -> t * t).sum();
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (n - 1) * disagreements / expected);
  }

  /** The number of ordered pairs of values of one unit that differ. */
  private static long disagreeingPairs(List<?> values) {
    Map<Object, Long> counts = new HashMap<>();
    values.forEach(value -> counts.merge(value, 1L, Long::sum));
    long size = values.size();
    return size * size - counts.values().stream().mapToLong(count -> count * count).sum();
  }
}
