package crosscase.association.resampling;

import crosscase.association.resampling.DocumentCounts.PairCounts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The logarithm of the Mantel-Haenszel odds ratio, and its standard error if documents, not units,
 * are independent within cases.
 *
 * <p>Infinite or NaN if the themes are never together or never apart. With few documents the
 * standard error is too small, so it is used only to scale a bootstrap.
 *
 * <p>By linearisation: with z the influence of a document on the estimate, the variance is m / (m -
 * 1) sum (z - mean)^2 for a case of m documents, summed over cases. Woodruff (1971), A simple
 * method for approximating the variance of a complicated estimate, Journal of the American
 * Statistical Association 66(334); Binder (1983), International Statistical Review 51(3).
 */
public record LogOddsRatio(double value, double standardError) implements Serializable {
  /**
   * The estimate from these cases.
   *
   * @param times how often each document of a case counts, by case
   */
  public static LogOddsRatio of(List<PairCounts> cases, List<int[]> times) {
    List<CaseTotals> totals = new ArrayList<>();
    double numerator = 0;
    double denominator = 0;
    for (int i = 0; i < cases.size(); i++) {
      CaseTotals total = CaseTotals.of(cases.get(i), times.get(i));
      totals.add(total);
      numerator += total.units > 0 ? total.numeratorTerm() : 0;
      denominator += total.units > 0 ? total.denominatorTerm() : 0;
    }
    double variance = 0;
    for (int i = 0; i < cases.size(); i++) {
      variance +=
          variance(cases.get(i), times.get(i), totals.get(i).gradient(numerator, denominator));
    }
    return new LogOddsRatio(Math.log(numerator) - Math.log(denominator), Math.sqrt(variance));
  }

  /** The contribution of one case's documents to the variance of the estimate. */
  private static double variance(PairCounts pair, int[] times, double[] gradient) {
    double sum = 0;
    double squares = 0;
    double documents = 0;
    for (int i = 0; i < times.length; i++) {
      if (times[i] > 0) {
        double influence =
            gradient[0] * pair.units()[i]
                + gradient[1] * pair.first()[i]
                + gradient[2] * pair.second()[i]
                + gradient[3] * pair.both()[i];
        documents += times[i];
        sum += times[i] * influence;
        squares += times[i] * influence * influence;
      }
    }
    return documents > 1
        ? documents / (documents - 1) * Math.max(0, squares - sum * sum / documents)
        : 0;
  }

  /** The weighted totals of a case. */
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

    /** The case's term in the numerator of the odds ratio. */
    double numeratorTerm() {
      return both * neither() / units;
    }

    /** The case's term in the denominator of the odds ratio. */
    double denominatorTerm() {
      return onlyFirst() * onlySecond() / units;
    }

    /** The derivatives of the estimate with respect to units, first, second and both. */
    double[] gradient(double totalNumerator, double totalDenominator) {
      double numeratorWeight = 1 / (totalNumerator * units);
      double denominatorWeight = 1 / (totalDenominator * units);
      return new double[] {
        numeratorWeight * (both - numeratorTerm()) + denominatorWeight * denominatorTerm(),
        -numeratorWeight * both - denominatorWeight * onlySecond(),
        -numeratorWeight * both - denominatorWeight * onlyFirst(),
        numeratorWeight * (neither() + both) + denominatorWeight * (onlyFirst() + onlySecond())
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

  /** The distance to another estimate in standard errors; infinite where it is not finite. */
  public double standardizedDistance(LogOddsRatio from) {
    double difference = Math.abs(value - from.value);
    if (difference == 0) {
      return 0;
    }
    double distance = difference / standardError;
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }
}
