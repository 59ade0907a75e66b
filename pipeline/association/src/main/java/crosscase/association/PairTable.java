package crosscase.association;

/**
 * The 2x2 table of two themes: how many units of a case have both, only one of them, or neither.
 *
 * <p>It counts units (sentences, turns, documents), never mentions: a theme that occurs twice in a
 * unit counts once.
 */
public record PairTable(long both, long onlyA, long onlyB, long neither) {
  /** The largest count in a table, chosen so that the number of its units fits a {@code long}. */
  public static final long MAX_COUNT = Long.MAX_VALUE / 4;

  public PairTable {
    requireCount("both", both);
    requireCount("onlyA", onlyA);
    requireCount("onlyB", onlyB);
    requireCount("neither", neither);
  }

  private static void requireCount(String name, long count) {
    if (count < 0 || count > MAX_COUNT) {
      throw new IllegalArgumentException(
          "%s = %d is not a count: give a number from 0 to %d".formatted(name, count, MAX_COUNT));
    }
  }

  /**
   * The table of {@code n} units, {@code a} of them with theme A, {@code b} with theme B and {@code
   * both} with the two.
   *
   * @throws IllegalArgumentException if no table has these margins
   */
  public static PairTable ofMargins(long n, long a, long b, long both) {
    boolean nested = 0 <= both && both <= Math.min(a, b) && Math.max(a, b) <= n;
    if (!nested || b - both > n - a) {
      throw new IllegalArgumentException(
          ("No table has n = %d, a = %d, b = %d, both = %d: give counts where both is at most a and b, "
                  + "and a + b - both is at most n")
              .formatted(n, a, b, both));
    }
    return new PairTable(both, a - both, b - both, n - a - (b - both));
  }

  /** The number of units. */
  public long n() {
    return both + onlyA + onlyB + neither;
  }

  /** The number of units with theme A, with or without theme B. */
  public long a() {
    return both + onlyA;
  }

  /** The number of units with theme B, with or without theme A. */
  public long b() {
    return both + onlyB;
  }

  /** Whether each theme occurs on some units but not on all; other tables carry no evidence. */
  public boolean isInformative() {
    return a() > 0 && b() > 0 && a() < n() && b() < n();
  }

  /**
   * The sum of the counts of two disjoint sets of units.
   *
   * <p>Pooling cases this way ignores that they differ (Simpson's paradox); {@link CmhTest} does
   * not ignore it.
   */
  public PairTable plus(PairTable other) {
    return new PairTable(
        both + other.both, onlyA + other.onlyA, onlyB + other.onlyB, neither + other.neither);
  }

  /** The same table with themes A and B exchanged. */
  public PairTable transpose() {
    return new PairTable(both, onlyB, onlyA, neither);
  }
}
