package crosscase.association.tests;

import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tests whether two themes are independent in one table, without relying on large counts.
 *
 * <p>Treats units as independent, which the sentences of one document are not.
 *
 * <p>Fisher (1935), The logic of inductive inference, Journal of the Royal Statistical Society
 * 98(1); two-sided, like R's {@code fisher.test}: the probability, given the margins, of every
 * table that is no likelier than the observed one.
 */
public final class FisherExact {
  /** With more units than this, going through the likely tables takes longer than a user waits. */
  private static final long MAX_UNITS = 1_000_000_000_000L;

  private FisherExact() {}

  /**
   * The two-sided p-value; 1 if a theme occurs on no unit or on all.
   *
   * <p>Empty without units and with more than 10^12 of them ({@link
   * UndefinedReason#COUNTS_TOO_LARGE}).
   */
  public static OptionalDouble pValue(PairTable table) {
    return undefinedBecause(table).isPresent()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Hypergeometric.of(table).twoSidedPValue(table.both()));
  }

  /** Why there is no p-value; empty if there is one. */
  public static Optional<UndefinedReason> undefinedBecause(PairTable table) {
    if (table.n() == 0) {
      return Optional.of(UndefinedReason.NO_UNITS);
    }
    return table.n() > MAX_UNITS ? Optional.of(UndefinedReason.COUNTS_TOO_LARGE) : Optional.empty();
  }
}
