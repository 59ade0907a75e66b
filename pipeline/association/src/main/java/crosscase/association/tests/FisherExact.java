package crosscase.association.tests;

import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether two themes are independent in one table, without leaning on large numbers.
 *
 * <p>Takes the units as independent, which sentences of one document are not.
 *
 * <p>Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society
 * 98(1); two-sided as R's {@code fisher.test}: the probability, given the margins, of every table
 * that is no likelier than the one seen.
 */
public final class FisherExact {
  /** R's {@code relErr}: tables as likely as the one seen, but for rounding, count as such. */
  static final double TOLERANCE = 1 + 1e-7;

  /** Beyond this, walking through the likely tables takes longer than a reader waits. */
  private static final long MAX_UNITS = 1_000_000_000_000L;

  private FisherExact() {}

  /**
   * The two-sided p-value; 1 when a theme is on no unit or on all.
   *
   * <p>Empty without units, and above 10^12 of them ({@link UndefinedReason#COUNTS_TOO_LARGE}).
   */
  public static OptionalDouble pValue(PairTable table) {
    return undefinedBecause(table).isPresent()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Hypergeometric.of(table).twoSidedPValue(table.both(), TOLERANCE));
  }

  /** Why there is no p-value; empty where there is one. */
  public static Optional<UndefinedReason> undefinedBecause(PairTable table) {
    if (table.n() == 0) {
      return Optional.of(UndefinedReason.NO_UNITS);
    }
    return table.n() > MAX_UNITS ? Optional.of(UndefinedReason.COUNTS_TOO_LARGE) : Optional.empty();
  }
}
