package crosscase.association.shift;

/**
 * What two themes' shifts in all documents so far add up to.
 *
 * <p>Documents without evidence add to the counts, but not to their distribution's spread.
 */
public final class ShiftTotals {
  private final CountDistribution distribution = new CountDistribution();
  private final DocumentScatter scatter = new DocumentScatter();
  private int informativeDocuments;
  private long observed;
  private long lowest;
  private long highest;
  private double lowestProbability = 1;
  private double highestProbability = 1;
  private double mean;

  /** Adds a document. */
  public void add(OverlapHistogram document) {
    observed += document.observed();
    lowest += document.lowest();
    highest += document.highest();
    distribution.add(document);
    if (document.isConstant()) {
      mean += document.lowest();
      return;
    }
    informativeDocuments++;
    double total = document.total();
    lowestProbability *= document.weights()[0] / total;
    highestProbability *= document.weights()[document.weights().length - 1] / total;
    OverlapHistogram.Moments moments = document.moments();
    mean += moments.mean();
    scatter.add(document.observed(), moments);
  }

  DocumentScatter scatter() {
    return scatter;
  }

  public CountDistribution distribution() {
    return distribution;
  }

  /** The number of documents in which a shift can change how often the themes meet. */
  public int informativeDocuments() {
    return informativeDocuments;
  }

  /** The number of units with both themes. */
  public long observed() {
    return observed;
  }

  /** The smallest number of units that shifts can give. */
  public long lowest() {
    return lowest;
  }

  /** The largest number of units that shifts can give. */
  public long highest() {
    return highest;
  }

  /** The probability of {@link #lowest}; 0 if it is smaller than the smallest double. */
  public double lowestProbability() {
    return lowestProbability;
  }

  /** The probability of {@link #highest}; 0 if it is smaller than the smallest double. */
  public double highestProbability() {
    return highestProbability;
  }

  public double mean() {
    return mean;
  }

  public double variance() {
    return scatter.variance();
  }
}
