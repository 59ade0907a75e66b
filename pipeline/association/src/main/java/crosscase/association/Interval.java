package crosscase.association;

/**
 * A 95 % confidence interval.
 *
 * <p>Never NaN, but from data that say nothing it can be as wide as from 0 to infinity.
 */
public record Interval(double low, double high) {
  /** The 0.975 quantile of the standard normal distribution. */
  public static final double Z = 1.959963984540054;
}
