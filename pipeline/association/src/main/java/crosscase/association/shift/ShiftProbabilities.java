package crosscase.association.shift;

import crosscase.association.ExactShiftTest;
import crosscase.association.ExactShiftTest.Probability;
import crosscase.association.ExactShiftTest.SmallestPossible;

/** Computes the {@link ExactShiftTest} from what documents add up to. */
public final class ShiftProbabilities {
  /** Distances from the mean that differ by less are equal; counts are whole, means fractions. */
  private static final double SAME_DISTANCE = 1e-9;

  private ShiftProbabilities() {}

  /** The test of documents that add up to this. */
  public static ExactShiftTest of(ShiftTotals totals) {
    long observed = totals.observed();
    double at = totals.distribution().at(observed);
    double upper = totals.distribution().atLeast(observed);
    double lower = totals.distribution().atMost(observed);
    return new ExactShiftTest(
        observed,
        totals.mean(),
        totals.variance(),
        totals.informativeDocuments(),
        new Probability(upper, upper - at / 2),
        new Probability(lower, lower - at / 2),
        twoSided(totals, observed),
        new SmallestPossible(
            twoSided(totals, totals.highest()), twoSided(totals, totals.lowest())));
  }

  private static Probability twoSided(ShiftTotals totals, long count) {
    double distance = Math.abs(count - totals.mean());
    double tolerance = SAME_DISTANCE * Math.max(1, totals.mean());
    long above = (long) Math.ceil(totals.mean() + distance - tolerance);
    long below = (long) Math.floor(totals.mean() - distance + tolerance);
    if (above <= below) {
      return new Probability(1, 1 - totals.distribution().at(count) / 2);
    }
    double tails = atLeast(totals, above) + atMost(totals, below);
    double asFar =
        (above - totals.mean() <= distance + tolerance ? at(totals, above) : 0)
            + (totals.mean() - below <= distance + tolerance ? at(totals, below) : 0);
    return new Probability(Math.min(1, tails), Math.min(1, tails - asFar / 2));
  }

  // The distribution's tails are cut off far out; the probabilities of both ends are known exactly.

  private static double at(ShiftTotals totals, long count) {
    if (count == totals.highest()) {
      return totals.highestProbability();
    }
    return count == totals.lowest() ? totals.lowestProbability() : totals.distribution().at(count);
  }

  private static double atLeast(ShiftTotals totals, long count) {
    if (count >= totals.highest()) {
      return count == totals.highest() ? totals.highestProbability() : 0;
    }
    return totals.distribution().atLeast(count);
  }

  private static double atMost(ShiftTotals totals, long count) {
    if (count <= totals.lowest()) {
      return count == totals.lowest() ? totals.lowestProbability() : 0;
    }
    return totals.distribution().atMost(count);
  }
}
