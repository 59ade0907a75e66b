package crosscase.association;

/**
 * A chi-square statistic of one degree of freedom and its p-value.
 *
 * <p>The p-value is exactly 0 where it is smaller than a {@code double} can be (a statistic above
 * about 1480).
 */
public record ChiSquare(double statistic, double pValue) {}
