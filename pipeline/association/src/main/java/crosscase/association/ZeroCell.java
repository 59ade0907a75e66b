package crosscase.association;

import java.util.OptionalDouble;

/**
 * How common a theme could be and still be missed.
 *
 * <p>Takes units as independent; where they are not, more could have been missed.
 */
public final class ZeroCell {
  private ZeroCell() {}

  /**
   * The one-sided upper 95 % bound of a share of which {@code n} units showed none, exactly: 1 -
   * 0.05^(1/n); empty for no units.
   *
   * <p>Clopper and Pearson (1934), The use of confidence or fiducial limits illustrated in the case
   * of the binomial, Biometrika 26(4), at 0 of n; the rule of three, 3 / n, is close to it (Hanley
   * and Lippman-Hand 1983, If nothing goes wrong, is everything all right?, JAMA 249(13)).
   */
  public static OptionalDouble upperBound(long n) {
    return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(-Math.expm1(Math.log(0.05) / n));
  }
}
