package crosscase.annotate.corenlp;

/**
 * How much speaks for each of some choices, as logarithms.
 *
 * <p>Exponentials are taken once, so that the sum of two such scores is normalised without any more
 * of them. CoreNLP takes them of each sum; the results differ by some 1e-12 at most.
 */
final class LogScores {
  private final double[] logs;
  private final double[] exponentials;
  private final double max;

  LogScores(double[] logs) {
    this.logs = logs;
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    max = most;
    exponentials = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      exponentials[i] = Math.exp(logs[i] - max);
    }
  }

  /** The logarithms of the probabilities of these choices by both scores together. */
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
