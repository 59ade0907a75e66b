package crosscase.association;

import crosscase.association.DocumentCounts.OnePair;
import java.io.Serializable;

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
record LogOddsRatio(double value, double standardError) implements Serializable {
  /**
   * Adds cases one after the other, twice: first all {@link #sum}, then all {@link #spread}.
   *
   * <p>Not a record, since it is filled a million times.
   */
  static final class Sums {
    private double together;
    private double apart;
    private double variance;

    /** Adds a case whose documents count so often. */
    void sum(OnePair pair, int[] times) {
      Totals all = Totals.of(pair, times);
      if (all.units > 0) {
        together += all.both * all.neither() / all.units;
        apart += all.onlyFirst() * all.onlySecond() / all.units;
      }
    }

    /** Adds what the documents of a case make the estimate vary. */
    void spread(OnePair pair, int[] times) {
      Totals all = Totals.of(pair, times);
      double[] shares = shares(all);
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
      if (documents > 1) {
        variance += documents / (documents - 1) * Math.max(0, squares - sum * sum / documents);
      }
    }

    /** The derivative of the estimate by units, first, second and both of a case. */
    private double[] shares(Totals all) {
      double n = all.units;
      double agree = 1 / (together * n);
      double differ = 1 / (apart * n);
      double alike = all.both * all.neither() / n;
      double unlike = all.onlyFirst() * all.onlySecond() / n;
      return new double[] {
        agree * (all.both - alike) + differ * unlike,
        -agree * all.both - differ * all.onlySecond(),
        -agree * all.both - differ * all.onlyFirst(),
        agree * (all.neither() + all.both) + differ * (all.onlyFirst() + all.onlySecond())
      };
    }

    LogOddsRatio estimate() {
      return new LogOddsRatio(Math.log(together) - Math.log(apart), Math.sqrt(variance));
    }
  }

  /** A case, as often as its documents count. */
  private record Totals(double units, double first, double second, double both) {
    static Totals of(OnePair pair, int[] times) {
      return new Totals(
          dot(pair.units(), times),
          dot(pair.first(), times),
          dot(pair.second(), times),
          dot(pair.both(), times));
    }

    private static double dot(int[] counts, int[] times) {
      long sum = 0;
      for (int i = 0; i < times.length; i++) {
        sum += (long) counts[i] * times[i];
      }
      return sum;
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
  double distance(LogOddsRatio from) {
    double difference = Math.abs(value - from.value);
    if (difference == 0) {
      return 0;
    }
    double distance = difference / standardError;
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }
}
