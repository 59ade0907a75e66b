package crosscase.association;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The co-occurrence matrix: how many units there are, how many have each theme, and how many have
 * each pair of themes.
 *
 * <p>The counts grow as units are added. The matrix is symmetric, so only half of it is stored.
 */
public final class CooccurrenceMatrix {
  private final PairIndex pairs;
  private long units;

  /** The units with each theme, then the units with each pair, by pair number. */
  private final long[] cells;

  /** A matrix without units. */
  public CooccurrenceMatrix(int themes) {
    this.pairs = new PairIndex(themes);
    this.cells = new long[themes + pairs.count()];
  }

  /** A matrix rebuilt from the {@link #units} and {@link #cells} of another. */
  public static CooccurrenceMatrix of(int themes, long units, long[] cells) {
    CooccurrenceMatrix matrix = new CooccurrenceMatrix(themes);
    if (cells.length != matrix.cells.length) {
      throw new IllegalArgumentException(
          "%d cells were given, but %d themes need %d"
              .formatted(cells.length, themes, matrix.cells.length));
    }
    matrix.add(units, cells);
    return matrix;
  }

  /** The matrix of one document. */
  public static CooccurrenceMatrix of(int themes, UnitSequence document) {
    CooccurrenceMatrix matrix = new CooccurrenceMatrix(themes);
    matrix.add(document);
    return matrix;
  }

  /** Adds the units of a document. */
  public void add(UnitSequence document) {
    units += document.units();
    int from = 0;
    for (int i = 0; i < document.codings(); i++) {
      if (document.position(i) != document.position(from)) {
        from = i;
      }
      cells[document.theme(i)]++;
      for (int earlier = from; earlier < i; earlier++) {
        cells[cell(document.theme(earlier), document.theme(i))]++;
      }
    }
  }

  /** Adds one unit with these themes. */
  public void add(BitSet unit) {
    units++;
    for (int one = unit.nextSetBit(0); one >= 0; one = unit.nextSetBit(one + 1)) {
      cells[one]++;
      for (int other = unit.nextSetBit(one + 1); other >= 0; other = unit.nextSetBit(other + 1)) {
        cells[cell(one, other)]++;
      }
    }
  }

  /** Adds the counts of other units of the same themes. */
  public void add(CooccurrenceMatrix other) {
    add(other.units, other.cells);
  }

  private void add(long moreUnits, long[] more) {
    units += moreUnits;
    for (int i = 0; i < cells.length; i++) {
      cells[i] += more[i];
    }
  }

  private int cell(int one, int other) {
    return pairs.themes() + pairs.number(one, other);
  }

  public int themes() {
    return pairs.themes();
  }

  /** The number of units. */
  public long units() {
    return units;
  }

  /** The number of units with a theme. */
  public long unitsWith(int theme) {
    return cells[theme];
  }

  /** The number of units with both of two different themes. */
  public long unitsWith(int one, int other) {
    return cells[cell(one, other)];
  }

  /** The 2x2 table of two different themes. */
  public PairTable table(int first, int second) {
    return PairTable.ofMargins(
        units, unitsWith(first), unitsWith(second), unitsWith(first, second));
  }

  /** The units with each theme, then the units with each pair in the order of {@link PairIndex}. */
  public long[] cells() {
    return cells.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CooccurrenceMatrix matrix
        && units == matrix.units
        && pairs.equals(matrix.pairs)
        && Arrays.equals(cells, matrix.cells);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(units) + Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return units + " " + Arrays.toString(cells);
  }

  /**
   * Numbers the pairs of themes: 0 with 1, 0 with 2, ..., 1 with 2, and so on.
   *
   * @param themes the number of themes, which are numbered from 0
   */
  public record PairIndex(int themes) {
    public PairIndex {
      if (themes < 0 || themes > 10_000) {
        throw new IllegalArgumentException(
            "themes = %d: give a number from 0 to 10000".formatted(themes));
      }
    }

    /** The number of pairs. */
    public int count() {
      return themes * (themes - 1) / 2;
    }

    /** The number of a pair, from 0, whichever of its themes is named first. */
    public int number(int one, int other) {
      int first = Math.min(one, other);
      int second = Math.max(one, other);
      return first * (2 * themes - first - 1) / 2 + second - first - 1;
    }
  }
}
