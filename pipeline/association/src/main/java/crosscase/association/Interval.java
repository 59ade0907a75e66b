package crosscase.association;

import java.util.OptionalDouble;

/**
 * A 95 % confidence interval.
 *
 * <p>Never NaN, but uninformative data can make it as wide as from 0 to infinity.
 */
public record Interval(double low, double high) {
  /** The 0.975 quantile of the standard normal distribution. */
  public static final double Z = 1.959963984540054;

  /**
   * The one-sided upper 95 % bound of a share of which {@code n} units showed none: how common a
   * theme could be and still be missed. Empty for no units.
   *
   * <p>Exact: 1 - 0.05^(1/n). Treats units as independent; where they are not, a more common theme
   * could have been missed.
   *
   * <p>Clopper and Pearson (1934), The use of confidence or fiducial limits illustrated in the case
   * of the binomial, Biometrika 26(4), at 0 of n; the rule of three, 3 / n, is close to it (Hanley
   * and Lippman-Hand 1983, If nothing goes wrong, is everything all right?, JAMA 249(13)).
   */
  public static OptionalDouble upperBoundWhenNone(long n) {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(-Math.expm1(Math.log(0.05) / n));
  }
}
