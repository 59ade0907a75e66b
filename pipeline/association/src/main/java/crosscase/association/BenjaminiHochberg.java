package crosscase.association;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Turns the p-values of tests made together into q-values: of the tests with {@code q <= 0.05}, at
 * most 5 % are false discoveries on average.
 *
 * <p>Valid for tests that are independent or positively dependent. Tests without a p-value do not
 * count.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The q-values in the order of the p-values, like R's {@code p.adjust(p, "BH")}.
   *
   * <p>Benjamini and Hochberg (1995), Controlling the false discovery rate, Journal of the Royal
   * Statistical Society B 57(1), procedure (1); each q is the smallest false discovery rate at
   * which its test is rejected.
   *
   * @throws IllegalArgumentException if a p-value is not between 0 and 1
   */
  public static double[] adjust(double[] pValues) {
    requirePValues(pValues);
    List<Integer> descending =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
            .toList();
    double[] qValues = new double[pValues.length];
    double smallest = 1;
    int rank = pValues.length;
    for (int i : descending) {
      smallest = Math.min(smallest, (double) pValues.length / rank-- * pValues[i]);
      qValues[i] = smallest;
    }
    return qValues;
  }

  /**
   * The q-values of tests of which some have no p-value; those have no q-value and do not count.
   *
   * <p>In the order of the p-values.
   */
  public static List<OptionalDouble> adjust(List<OptionalDouble> pValues) {
    double[] defined = adjust(pValues.stream().flatMapToDouble(OptionalDouble::stream).toArray());
    List<OptionalDouble> qValues = new ArrayList<>();
    int next = 0;
    for (OptionalDouble pValue : pValues) {
      qValues.add(pValue.isPresent() ? OptionalDouble.of(defined[next++]) : pValue);
    }
    return qValues;
  }

  private static void requirePValues(double[] pValues) {
    for (int i = 0; i < pValues.length; i++) {
      if (!(pValues[i] >= 0 && pValues[i] <= 1)) {
        throw new IllegalArgumentException(
            "pValues[%d] = %s is not a p-value: leave out tests that have no p-value"
                .formatted(i, pValues[i]));
      }
    }
  }
}
