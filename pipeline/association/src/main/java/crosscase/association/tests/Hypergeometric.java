package crosscase.association.tests;

import crosscase.association.PairTable;

/**
 * The distribution of the number of units with both themes, given the margins of a table and
 * independence.
 *
 * <p>Weights are relative to the mode, and each is computed from its neighbour by one
 * multiplication, so that no digits are lost to logarithms of factorials, however large the counts.
 * A weight below the smallest {@code double} is 0.
 *
 * @param n the number of units, of which {@code a} have theme A and {@code b} have theme B
 */
public record Hypergeometric(long n, long a, long b) {
  /**
   * R's {@code relErr}: a count as likely as the observed one, except for rounding, is no likelier.
   */
  static final double TOLERANCE = 1 + 1e-7;

  /** The distribution with the margins of a table. */
  public static Hypergeometric of(PairTable table) {
    return new Hypergeometric(table.n(), table.a(), table.b());
  }

  /** The smallest number of units with both themes that the margins allow. */
  public long lowest() {
    return Math.max(0, a + b - n);
  }

  long highest() {
    return Math.min(a, b);
  }

  private long mode() {
    long mode = (long) ((a + 1.0) * (b + 1.0) / (n + 2.0));
    return Math.clamp(mode, lowest(), highest());
  }

  /** The weight of {@code k + 1} divided by that of {@code k}. */
  private double ratioToNext(long k) {
    double more = (double) (a - k) * (b - k);
    return more / ((double) (k + 1) * (n - a - b + k + 1));
  }

  private double weight(long count) {
    double weight = 1;
    for (long k = mode(); k < count && weight > 0; k++) {
      weight *= ratioToNext(k);
    }
    for (long k = mode(); k > count && weight > 0; k--) {
      weight /= ratioToNext(k - 1);
    }
    return weight;
  }

  /**
   * The two-sided p-value: the probability of all counts that are no likelier than {@code
   * observed}.
   */
  double twoSidedPValue(long observed) {
    double limit = weight(observed) * TOLERANCE;
    double total = 0;
    double tail = 0;
    double weight = 1;
    for (long k = mode(); k <= highest() && weight > 0; weight *= ratioToNext(k++)) {
      total += weight;
      tail += weight <= limit ? weight : 0;
    }
    weight = mode() > lowest() ? 1 / ratioToNext(mode() - 1) : 0;
    for (long k = mode() - 1; k >= lowest() && weight > 0; weight /= ratioToNext(--k)) {
      total += weight;
      tail += weight <= limit ? weight : 0;
    }
    return Math.min(1, tail / total);
  }

  /** The weights of all counts from {@code lowest} to {@code highest}. */
  public double[] weights() {
    double[] weights = new double[Math.toIntExact(highest() - lowest() + 1)];
    int mode = Math.toIntExact(mode() - lowest());
    weights[mode] = 1;
    for (int i = mode + 1; i < weights.length; i++) {
      weights[i] = weights[i - 1] * ratioToNext(lowest() + i - 1);
    }
    for (int i = mode - 1; i >= 0; i--) {
      weights[i] = weights[i + 1] / ratioToNext(lowest() + i);
    }
    return weights;
  }
}
