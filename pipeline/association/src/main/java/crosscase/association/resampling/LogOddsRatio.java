package crosscase.association.resampling;

import crosscase.association.resampling.DocumentCounts.PairCounts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The logarithm of the Mantel-Haenszel odds ratio, and its standard error where documents, not
 * units, are independent within cases.
 *
 * <p>Infinite or NaN where the themes are never together or never apart. With few documents the
 * error is too small, which is why it only serves to scale a bootstrap.
 *
 * <p>By linearisation: each document's share z in the estimate, and m / (m - 1) sum (z - mean)^2 in
 * a case of m documents, summed over cases. Woodruff (1971), A simple method for approximating the
 * variance of a complicated estimate, Journal of the American Statistical Association 66(334);
 * Binder (1983), International Statistical Review 51(3).
 */
public record LogOddsRatio(double value, double standardError) implements Serializable {
  /**
   * The estimate from some cases.
   *
   * @param times how often each document of a case counts, by case
   */
  public static LogOddsRatio of(List<PairCounts> cases, List<int[]> times) {
    List<CaseTotals> totals = new ArrayList<>();
    double together = 0;
    double apart = 0;
    for (int i = 0; i < cases.size(); i++) {
      CaseTotals all = CaseTotals.of(cases.get(i), times.get(i));
      totals.add(all);
      together += all.units > 0 ? all.numeratorTerm() : 0;
      apart += all.units > 0 ? all.denominatorTerm() : 0;
    }
    double variance = 0;
    for (int i = 0; i < cases.size(); i++) {
      variance += variance(cases.get(i), times.get(i), totals.get(i).gradient(together, apart));
    }
    return new LogOddsRatio(Math.log(together) - Math.log(apart), Math.sqrt(variance));
  }

  /** What the documents of a case make the estimate vary. */
  private static double variance(PairCounts pair, int[] times, double[] shares) {
    double sum = 0;
    double squares = 0;
    double documents = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        double share =
            shares[0] * pair.units()[i]
                + shares[1] * pair.first()[i]
                + shares[2] * pair.second()[i]
                + shares[3] * pair.both()[i];
        documents += times[i];
        sum += times[i] * share;
        squares += times[i] * share * share;
      }
    }
    return documents > 1
        ? documents / (documents - 1) * Math.max(0, squares - sum * sum / documents)
        : 0;
  }

  /** A case, as often as its documents count. */
  private record CaseTotals(double units, double first, double second, double both) {
    static CaseTotals of(PairCounts pair, int[] times) {
      return new CaseTotals(
          weightedSum(pair.units(), times),
          weightedSum(pair.first(), times),
          weightedSum(pair.second(), times),
          weightedSum(pair.both(), times));
    }

    private static double weightedSum(int[] counts, int[] times) {
      long sum = 0;
      for (int i = 0; i < times.length; i++) {
        sum += (long) counts[i] * times[i];
      }
      return sum;
    }

    /** What the case adds to the sum of units that agree. */
    double numeratorTerm() {
      return both * neither() / units;
    }

    /** What the case adds to the sum of units that differ. */
    double denominatorTerm() {
      return onlyFirst() * onlySecond() / units;
    }

    /** The derivative of the estimate by units, first, second and both. */
    double[] gradient(double togetherInAll, double apartInAll) {
      double agree = 1 / (togetherInAll * units);
      double differ = 1 / (apartInAll * units);
      return new double[] {
        agree * (both - numeratorTerm()) + differ * denominatorTerm(),
        -agree * both - differ * onlySecond(),
        -agree * both - differ * onlyFirst(),
        agree * (neither() + both) + differ * (onlyFirst() + onlySecond())
      };
    }

    double onlyFirst() {
      return first - both;
    }

    double onlySecond() {
      return second - both;
    }

    double neither() {
      return units - first - second + both;
    }
  }

  /** How many standard errors this lies from another one; infinite where it is not finite. */
  public double standardizedDistance(LogOddsRatio from) {
    double difference = Math.abs(value - from.value);
    if (difference == 0) {
      return 0;
    }
    double distance = difference / standardError;
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }
}
