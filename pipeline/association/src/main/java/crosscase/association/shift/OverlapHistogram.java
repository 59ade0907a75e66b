package crosscase.association.shift;

import java.util.Arrays;

/**
 * For one document: how likely it is, under the null hypothesis, that two themes meet on how many
 * units.
 *
 * @param observed the number of units with both themes as they are
 * @param lowest the smallest number of units that is possible
 * @param weights at index i, how likely {@code lowest + i} units are, in proportion to their sum;
 *     the number of circular shifts if the themes are shifted. The first and the last are not 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; made once a document and pair
public record OverlapHistogram(int observed, int lowest, double[] weights) {
  /** All shifts give the same number. */
  static OverlapHistogram constant(int overlap, int units) {
    return new OverlapHistogram(overlap, overlap, new double[] {units});
  }

  /** The histogram of these numbers of shifts by overlap, from 0, without the zeros at its ends. */
  static OverlapHistogram of(int observed, int[] shiftsByOverlap) {
    double[] weights = new double[shiftsByOverlap.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = shiftsByOverlap[i];
    }
    return of(observed, 0, weights);
  }

  /** The histogram with these weights from {@code lowest} on, without the zeros at its ends. */
  public static OverlapHistogram of(int observed, int lowest, double[] weights) {
    int from = 0;
    while (weights[from] == 0) {
      from++;
    }
    int to = weights.length;
    while (weights[to - 1] == 0) {
      to--;
    }
    return new OverlapHistogram(observed, lowest + from, Arrays.copyOfRange(weights, from, to));
  }

  /** Whether only one number is possible, so that the document carries no evidence. */
  public boolean isConstant() {
    return weights.length == 1;
  }

  /** The sum of the weights; the number of units of the document if its themes are shifted. */
  public double total() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** The largest number of units that is possible. */
  public int highest() {
    return lowest + weights.length - 1;
  }

  /** The mean, the variance and the third central moment of the number of units. */
  public record Moments(double mean, double variance, double third) {}

  /** Computes all of them at once. */
  public Moments moments() {
    double total = 0;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      total += weights[i];
      sum += (lowest + i) * weights[i];
    }
    double mean = sum / total;
    double squares = 0;
    double cubes = 0;
    for (int i = 0; i < weights.length; i++) {
      double distance = lowest + i - mean;
      squares += distance * distance * weights[i];
      cubes += distance * distance * distance * weights[i];
    }
    return new Moments(mean, squares / total, cubes / total);
  }
}
