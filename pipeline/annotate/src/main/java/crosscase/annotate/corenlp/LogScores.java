package crosscase.annotate.corenlp;

/**
 * The scores of several choices, as logarithms.
 *
 * <p>Exponentials are computed once, so that normalising the sum of two such scores needs no more
 * of them. CoreNLP computes them for each sum; the results differ by about 1e-12 at most.
 */
final class LogScores {
  private final double[] logs;
  private final double[] exponentials;
  private final double max;

  LogScores(double[] logs) {
    this.logs = logs;
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    max = largest;
    exponentials = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      exponentials[i] = Math.exp(logs[i] - max);
    }
  }

  /** The log probabilities of some choices, given the sum of both scores. */
  double[] combinedWith(LogScores other, int[] choices) {
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      sum += exponentials[i] * other.exponentials[i];
    }
    double total = max + other.max + Math.log(sum);
    double[] probabilities = new double[choices.length];
    for (int i = 0; i < choices.length; i++) {
      int choice = choices[i];
      probabilities[i] = logs[choice] + other.logs[choice] - total;
    }
    return probabilities;
  }
}
