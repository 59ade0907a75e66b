package crosscase.association.verdicts;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Says which p-values would be found by Benjamini and Hochberg among tests made together. */
final class DiscoveryLimit {
  private final double[] ascending;
  private final double maxQ;

  DiscoveryLimit(List<OptionalDouble> pValues, double maxQ) {
    this.ascending = pValues.stream().flatMapToDouble(OptionalDouble::stream).sorted().toArray();
    this.maxQ = maxQ;
  }

  /** The number of tests that have a p-value. */
  int tests() {
    return ascending.length;
  }

  /**
   * Whether one of the tests would have been found with a smaller p-value, all else being equal.
   */
  boolean finds(double pValue, double smaller) {
    int place = Arrays.binarySearch(ascending, pValue);
    int rank = 1;
    for (int i = 0; i < ascending.length; i++) {
      if (i != place && ascending[i] <= smaller) {
        rank++;
      }
    }
    if (isFound(smaller, rank)) {
      return true;
    }
    for (int i = 0; i < ascending.length; i++) {
      if (i != place && ascending[i] > smaller && isFound(ascending[i], ++rank)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFound(double pValue, int rank) {
    return ascending.length * pValue <= maxQ * rank;
  }
}
