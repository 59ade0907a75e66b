package crosscase.association.shift;

import java.util.Arrays;

/**
 * The distribution of the sum of independent counts.
 *
 * <p>All terms are positive, so nothing cancels. Tails below {@value #NEGLIGIBLE} are cut off after
 * each addition; what was cut off is added to every tail probability, so that none is too small.
 */
final class Convolution {
  private static final double NEGLIGIBLE = 1e-36;

  private double[] probabilities = {1};
  private double[] previous = {0};
  private int from;
  private int length = 1;
  private long lowest;
  private double cutOff;
  private int documents;

  /** Adds a document. */
  void add(OverlapHistogram document) {
    if (!document.isConstant()) {
      documents++;
      convolve(document.weights(), 0, document.weights().length, document.total());
    }
    lowest += document.lowest();
  }

  /** Adds the documents of another distribution. */
  void add(Convolution other) {
    documents += other.documents;
    convolve(other.probabilities, other.from, other.length, 1);
    lowest += other.lowest;
    cutOff += other.cutOff;
  }

  /** The number of documents of which more than one count is possible. */
  int documents() {
    return documents;
  }

  private void convolve(double[] weights, int first, int number, double total) {
    int sumLength = length + number - 1;
    double[] sum = previous.length < sumLength ? new double[2 * sumLength] : previous;
    Arrays.fill(sum, 0, sumLength, 0);
    for (int i = 0; i < number; i++) {
      if (weights[first + i] > 0) {
        addMultiple(sum, i, weights[first + i] / total);
      }
    }
    previous = probabilities;
    probabilities = sum;
    from = 0;
    length = sumLength;
    cutTails();
  }

  private void addMultiple(double[] sum, int offset, double factor) {
    double[] terms = probabilities;
    int first = from;
    for (int i = 0; i < length; i++) {
      sum[offset + i] += factor * terms[first + i];
    }
  }

  private void cutTails() {
    double tail = 0;
    while (tail + probabilities[from] < NEGLIGIBLE) {
      tail += probabilities[from++];
      length--;
      lowest++;
    }
    cutOff += tail;
    tail = 0;
    while (tail + probabilities[from + length - 1] < NEGLIGIBLE) {
      tail += probabilities[from + --length];
    }
    cutOff += tail;
  }

  /** The probability of this count. */
  double at(long count) {
    long index = count - lowest;
    return 0 <= index && index < length ? probabilities[from + (int) index] : 0;
  }

  /** The probability of this count or more. */
  double atLeast(long count) {
    double sum = cutOff;
    for (long i = length - 1L; i >= Math.max(0, count - lowest); i--) {
      sum += probabilities[from + (int) i];
    }
    return Math.min(1, sum);
  }

  /** The probability of this count or fewer. */
  double atMost(long count) {
    double sum = cutOff;
    for (long i = 0; i <= Math.min(length - 1L, count - lowest); i++) {
      sum += probabilities[from + (int) i];
    }
    return Math.min(1, sum);
  }
}
