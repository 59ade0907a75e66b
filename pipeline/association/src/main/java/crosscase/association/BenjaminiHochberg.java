package crosscase.association;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns the p-values of tests made together into q-values: keeping every test with {@code q <=
 * 0.05} keeps at most 5 % false ones on average.
 *
 * <p>Holds for tests that are independent or positively dependent. Tests without a p-value are left
 * out before, and do not count.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The q-values in the order of the p-values, as R's {@code p.adjust(p, "BH")}.
   *
   * <p>Benjamini and Hochberg (1995), Controlling the false discovery rate, Journal of the Royal
   * Statistical Society B 57(1), procedure (1), each q being the smallest rate that keeps its test.
   *
   * @throws IllegalArgumentException when a p-value is not from 0 to 1
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

  private static void requirePValues(double[] pValues) {
    for (int i = 0; i < pValues.length; i++) {
      if (!(pValues[i] >= 0 && pValues[i] <= 1)) {
        throw new IllegalArgumentException(
            "pValues[%d] = %s is not a p-value: leave out tests that have none"
                .formatted(i, pValues[i]));
      }
    }
  }
}
