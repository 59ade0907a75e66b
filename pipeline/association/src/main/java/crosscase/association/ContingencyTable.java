package crosscase.association;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A table of counts, each unit in one cell: tests whether the columns differ, and shows in which
 * cells.
 *
 * <p>Treats units as independent. Rows and columns without any counts are left out of the test and
 * have no residuals.
 *
 * @param counts rows of the same length
 */
public record ContingencyTable(List<List<Long>> counts) {
  public ContingencyTable {
    counts = counts.stream().map(List::copyOf).toList();
    for (List<Long> row : counts) {
      if (row.size() != counts.getFirst().size() || row.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException(
            "%s is not a valid row of counts: give all rows the same length and no negative counts"
                .formatted(row));
      }
    }
  }

  /**
   * Pearson's chi-square without continuity correction, like R's {@code chisq.test(correct =
   * FALSE)}; empty if fewer than two rows or columns have any counts ({@link
   * UndefinedReason#ONE_ROW_OR_COLUMN}).
   *
   * <p>Pearson (1900), On the criterion that a given system of deviations ..., Philosophical
   * Magazine 50.
   */
  public Optional<ChiSquare> chiSquare() {
    long rows = countNonZero(rowSums());
    long columns = countNonZero(columnSums());
    if (rows < 2 || columns < 2) {
      return Optional.empty();
    }
    return Optional.of(ChiSquare.of(statistic(), Math.toIntExact((rows - 1) * (columns - 1))));
  }

  private static long countNonZero(double[] sums) {
    return Arrays.stream(sums).filter(sum -> sum > 0).count();
  }

  private double statistic() {
    double[] terms = new double[counts.size() * width()];
    Arrays.setAll(terms, cell -> term(cell / width(), cell % width()));
    return Arrays.stream(terms).sorted().sum();
  }

  private double term(int row, int column) {
    double expected = expected(row, column);
    double distance = counts.get(row).get(column) - expected;
    return expected == 0 ? 0 : distance * distance / expected;
  }

  /**
   * By how many standard errors a cell exceeds the count expected from its row and column, like R's
   * {@code chisq.test(x)$stdres}; above 2 or below -2 is notable.
   *
   * <p>Empty if the row or column is empty or holds all counts.
   *
   * <p>Haberman (1973), The analysis of residuals in cross-classified tables, Biometrics 29(1).
   */
  public OptionalDouble adjustedResidual(int row, int column) {
    double n = Arrays.stream(rowSums()).sum();
    double expected = expected(row, column);
    double variance = expected * (1 - rowSums()[row] / n) * (1 - columnSums()[column] / n);
    return variance > 0
        ? OptionalDouble.of((counts.get(row).get(column) - expected) / Math.sqrt(variance))
        : OptionalDouble.empty();
  }

  /**
   * The two-sided p-value of an adjusted residual under the normal distribution; its square is a
   * chi-square with one degree of freedom.
   */
  public static double residualP(double adjustedResidual) {
    return ChiSquare.of(adjustedResidual * adjustedResidual, 1).pValue();
  }

  /** The expected count of a cell if the columns did not differ; 0 in a table without counts. */
  public double expected(int row, int column) {
    double n = Arrays.stream(rowSums()).sum();
    return n == 0 ? 0 : rowSums()[row] * columnSums()[column] / n;
  }

  private double[] rowSums() {
    return counts.stream().mapToDouble(row -> row.stream().mapToLong(c -> c).sum()).toArray();
  }

  private double[] columnSums() {
    double[] sums = new double[width()];
    counts.forEach(row -> Arrays.setAll(sums, column -> sums[column] + row.get(column)));
    return sums;
  }

  private int width() {
    return counts.isEmpty() ? 0 : counts.getFirst().size();
  }

  /**
   * A chi-square statistic and its p-value.
   *
   * <p>The p-value is exactly 0 where it is smaller than a {@code double} can be (with one degree
   * of freedom, a statistic above about 1480).
   */
  public record ChiSquare(double statistic, int degreesOfFreedom, double pValue) {
    public static ChiSquare of(double statistic, int degreesOfFreedom) {
      double pValue =
          ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(Math.max(0, statistic));
      return new ChiSquare(statistic, degreesOfFreedom, pValue);
    }
  }
}
