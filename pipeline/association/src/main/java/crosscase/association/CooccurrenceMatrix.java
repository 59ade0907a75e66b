package crosscase.association;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many units there are, how many have each theme, and how many each two themes: the
 * co-occurrence matrix.
 *
 * <p>Counts grow as units are added; the matrix is its own lower half, so only one half is kept.
 */
public final class CooccurrenceMatrix {
  private final PairIndex pairs;
  private long units;

  /** The units of each theme, then those of each pair by its number. */
  private final long[] cells;

  /** A matrix of no units yet. */
  public CooccurrenceMatrix(int themes) {
    this.pairs = new PairIndex(themes);
    this.cells = new long[themes + pairs.count()];
  }

  /** A matrix from what {@link #units} and {@link #cells} of another one gave. */
  public static CooccurrenceMatrix of(int themes, long units, long[] cells) {
    CooccurrenceMatrix matrix = new CooccurrenceMatrix(themes);
    if (cells.length != matrix.cells.length) {
      throw new IllegalArgumentException(
          "%d cells: %d themes have %d".formatted(cells.length, themes, matrix.cells.length));
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

  /** Counts the units of a document. */
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

  /** Counts one unit with these themes. */
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

  /** All units. */
  public long units() {
    return units;
  }

  /** The units with a theme. */
  public long unitsWith(int theme) {
    return cells[theme];
  }

  /** The units with two different themes. */
  public long unitsWith(int one, int other) {
    return cells[cell(one, other)];
  }

  /** The 2x2 table of two different themes. */
  public PairTable table(int first, int second) {
    return PairTable.ofMargins(
        units, unitsWith(first), unitsWith(second), unitsWith(first, second));
  }

  /** The units of each theme, then those of each pair in the order of {@link PairIndex}. */
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
}
