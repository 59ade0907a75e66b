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

  /** Factors that one pass over the probabilities takes: four passes in one are twice as fast. */
  private static final int FACTORS = 4;

  /** So many zeros stand before and after the probabilities. */
  private static final int MARGIN = FACTORS - 1;

  private double[] probabilities = {0, 0, 0, 1, 0, 0, 0};
  private double[] previous = {0};
  private int from = MARGIN;
  private int length = 1;
  private long lowest;
  private double cutOff;
  private int documents;

  /** Adds a document. */
  void add(OverlapHistogram document) {
    if (!document.isConstant()) {
      documents++;
      convolve(shares(document), 0, document.weights().length);
    }
    lowest += document.lowest();
  }

  /** Adds the documents of another distribution. */
  void add(Convolution other) {
    documents += other.documents;
    convolve(other.probabilities, other.from, other.length);
    lowest += other.lowest;
    cutOff += other.cutOff;
  }

  /** The number of documents of which more than one count is possible. */
  int documents() {
    return documents;
  }

  private static double[] shares(OverlapHistogram document) {
    double total = document.total();
    double[] shares = new double[document.weights().length + MARGIN];
    for (int i = 0; i < document.weights().length; i++) {
      shares[i] = document.weights()[i] / total;
    }
    return shares;
  }

  /** Zeros follow the {@code number} factors. */
  private void convolve(double[] factors, int first, int number) {
    int sumLength = length + number - 1;
    int needed = sumLength + 2 * MARGIN;
    double[] sum = previous.length < needed ? new double[2 * needed] : previous;
    Arrays.fill(sum, 0, needed, 0);
    for (int i = 0; i < number; i += FACTORS) {
      addMultiples(sum, MARGIN + i, factors, first + i);
    }
    previous = probabilities;
    probabilities = sum;
    from = MARGIN;
    length = sumLength;
    cutTails();
  }

  private void addMultiples(double[] sum, int offset, double[] factors, int first) {
    double[] terms = probabilities;
    int start = from;
    double one = factors[first];
    double two = factors[first + 1];
    double three = factors[first + 2];
    double four = factors[first + 3];
    for (int i = 0; i < length + MARGIN; i++) {
      int at = start + i;
      sum[offset + i] +=
          one * terms[at] + two * terms[at - 1] + three * terms[at - 2] + four * terms[at - 3];
    }
  }

  private void cutTails() {
    double tail = 0;
    while (tail + probabilities[from] < NEGLIGIBLE) {
      tail += probabilities[from];
      probabilities[from++] = 0;
      length--;
      lowest++;
    }
    cutOff += tail;
    tail = 0;
    while (tail + probabilities[from + length - 1] < NEGLIGIBLE) {
      tail += probabilities[from + --length];
      probabilities[from + length] = 0;
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
