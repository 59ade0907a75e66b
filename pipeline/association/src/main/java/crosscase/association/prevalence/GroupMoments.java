package crosscase.association.prevalence;

import java.util.Arrays;
import java.util.IntSummaryStatistics;

/** What shifts within documents can give for one group: sums over documents. */
final class GroupMoments {
  private double units;
  private double expected;
  private double variance;
  private double highestProbability = 1;
  private double lowestProbability = 1;

  /**
   * Adds a document.
   *
   * @param partUnits the number of units of the group's part
   * @param counts for each shift, how many of them have the theme
   */
  void add(int partUnits, int[] counts) {
    IntSummaryStatistics range = Arrays.stream(counts).summaryStatistics();
    double mean = range.getAverage();
    double squares = 0;
    double highest = 0;
    double lowest = 0;
    for (int count : counts) {
      squares += (count - mean) * (count - mean);
      highest += count == range.getMax() ? 1 : 0;
      lowest += count == range.getMin() ? 1 : 0;
    }
    units += partUnits;
    expected += mean;
    variance += range.getMax() > range.getMin() ? squares / counts.length : 0;
    highestProbability *= highest / counts.length;
    lowestProbability *= lowest / counts.length;
  }

  double units() {
    return units;
  }

  double variance() {
    return variance;
  }

  /** By how many standard errors a count exceeds the expected one. */
  double score(double count) {
    return variance > 0 ? (count - expected) / Math.sqrt(variance) : 0;
  }

  /** The smaller of the probabilities of the largest and the smallest count possible. */
  double smallestP() {
    return Math.min(highestProbability, lowestProbability);
  }
}
