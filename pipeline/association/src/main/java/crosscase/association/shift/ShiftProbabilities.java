package crosscase.association.shift;

import crosscase.association.ExactShiftTest;
import crosscase.association.ExactShiftTest.Probability;
import crosscase.association.ExactShiftTest.Scatter;
import crosscase.association.ExactShiftTest.SmallestPossible;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Computes the {@link ExactShiftTest} from what documents add up to. */
public final class ShiftProbabilities {
  /** Distances from the mean that differ by less are equal; counts are whole, means fractions. */
  private static final double SAME_DISTANCE = 1e-9;

  private ShiftProbabilities() {}

  /** The test of documents that add up to this. */
  public static ExactShiftTest of(ShiftTotals totals) {
    long observed = totals.observed();
    double at = totals.distribution().at(observed);
    Probability twoSided = twoSided(totals, observed);
    double upper = totals.distribution().atLeast(observed);
    double lower = totals.distribution().atMost(observed);
    return new ExactShiftTest(
        observed,
        totals.mean(),
        totals.variance(),
        totals.informativeDocuments(),
        new Probability(upper, upper - at / 2),
        new Probability(lower, lower - at / 2),
        twoSided,
        new SmallestPossible(twoSided(totals, totals.highest()), twoSided(totals, totals.lowest())),
        totals.scatter().sums(),
        1);
  }

  /**
   * The test of whether themes meet in any of these layers, each of which takes documents as
   * independent, while layers may depend on each other in any way: the smallest p-value, multiplied
   * by the number of layers that carry evidence (Bonferroni). Counts and variances are added up.
   *
   * @param layers at least one
   */
  public static ExactShiftTest ofAny(List<ShiftTotals> layers) {
    if (layers.size() == 1) {
      return of(layers.getFirst());
    }
    List<ExactShiftTest> tests =
        layers.stream().map(ShiftProbabilities::of).filter(each -> each.documents() > 0).toList();
    return new ExactShiftTest(
        layers.stream().mapToLong(ShiftTotals::observed).sum(),
        layers.stream().mapToDouble(ShiftTotals::mean).sum(),
        layers.stream().mapToDouble(ShiftTotals::variance).sum(),
        tests.stream().mapToInt(ExactShiftTest::documents).sum(),
        smallest(tests, ExactShiftTest::upper),
        smallest(tests, ExactShiftTest::lower),
        smallest(tests, ExactShiftTest::twoSided),
        new SmallestPossible(
            smallest(tests, test -> test.smallest().together()),
            smallest(tests, test -> test.smallest().apart())),
        tests.stream().map(ExactShiftTest::scatter).reduce(Scatter.NONE, Scatter::plus),
        1);
  }

  private static Probability smallest(
      List<ExactShiftTest> tests, Function<ExactShiftTest, Probability> probability) {
    return new Probability(
        bonferroni(tests.stream().mapToDouble(test -> probability.apply(test).pValue())),
        bonferroni(tests.stream().mapToDouble(test -> probability.apply(test).midPValue())));
  }

  private static double bonferroni(DoubleStream pValues) {
    DoubleSummaryStatistics all = pValues.summaryStatistics();
    return all.getCount() == 0 ? 1 : Math.min(1, all.getCount() * all.getMin());
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
