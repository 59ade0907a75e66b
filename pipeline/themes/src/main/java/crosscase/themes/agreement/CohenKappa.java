package crosscase.themes.agreement;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Cohen's kappa for two coders (Cohen 1960, "A coefficient of agreement for nominal scales",
 * Educational and Psychological Measurement 20, 37-46, equation 1).
 */
public final class CohenKappa {
  private CohenKappa() {}

  /**
   * Kappa of a square table; empty without units, or if agreement by chance would be complete.
   *
   * @param counts units by the first coder's category, then by the second's
   */
  public static OptionalDouble of(long[][] counts) {
    double n = IntStream.range(0, counts.length).mapToLong(i -> row(counts, i)).sum();
    double observed = IntStream.range(0, counts.length).mapToLong(i -> counts[i][i]).sum() / n;
    double chance =
        IntStream.range(0, counts.length)
            .mapToDouble(i -> row(counts, i) / n * (column(counts, i) / n))
            .sum();
    return n == 0 || chance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - chance) / (1 - chance));
  }

  private static long row(long[][] counts, int i) {
    return LongStream.of(counts[i]).sum();
  }

  private static long column(long[][] counts, int i) {
    return IntStream.range(0, counts.length).mapToLong(row -> counts[row][i]).sum();
  }
}
