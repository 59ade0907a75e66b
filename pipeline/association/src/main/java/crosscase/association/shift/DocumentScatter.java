package crosscase.association.shift;

import crosscase.association.ExactShiftTest.Scatter;
import crosscase.association.shift.OverlapHistogram.Moments;

/**
 * Adds up by how much documents are away from what circular shifts let expect.
 *
 * <p>What all documents are away in common does not count as scatter, and where themes meet often,
 * more scatter is expected: the mean and the variance of each document are those of its shift
 * distribution tilted towards the observed sum, from its second and third cumulants.
 */
final class DocumentScatter {
  private double deviation;
  private double variance;
  private double squaredVariances;
  private double third;
  private double squares;
  private double deviationByVariance;

  /** Adds a document that carries evidence. */
  void add(int observed, Moments expected) {
    double distance = observed - expected.mean();
    deviation += distance;
    variance += expected.variance();
    squaredVariances += expected.variance() * expected.variance();
    third += expected.third();
    squares += distance * distance;
    deviationByVariance += distance * expected.variance();
  }

  /** The variance of the sum of all documents. */
  double variance() {
    return variance;
  }

  /** What is observed and expected. */
  Scatter sums() {
    if (variance == 0) {
      return Scatter.NONE;
    }
    double tilt = deviation / variance;
    double residual = squares - 2 * tilt * deviationByVariance + tilt * tilt * squaredVariances;
    double growth = Math.max(1, 1 + tilt * third / variance);
    return new Scatter(residual, growth * (variance - squaredVariances / variance));
  }
}
