package crosscase.association.shift;

import java.util.Arrays;
import java.util.BitSet;

/** The units of one document that have a theme, numbered from 0, in ascending order. */
public final class ThemePlaces {
  private final int[] places;
  private final int from;
  private final int count;
  private final int units;

  /** The places in {@code places} from index {@code from} on. */
  ThemePlaces(int[] places, int from, int count, int units) {
    this.places = places;
    this.from = from;
    this.count = count;
    this.units = units;
  }

  /**
   * The places of a theme.
   *
   * @param withTheme the units that have the theme
   * @param units the number of units of the document
   */
  public static ThemePlaces of(BitSet withTheme, int units) {
    int[] places = withTheme.stream().toArray();
    return new ThemePlaces(places, 0, places.length, units);
  }

  /**
   * The units that have the theme between {@code from} and {@code to} units later, both included;
   * negative numbers are earlier units.
   *
   * <p>From 1 to 3, for instance, gives the units that are followed by the theme within three
   * units. Does not look beyond the ends of the document.
   */
  public ThemePlaces within(int from, int to) {
    BitSet near = new BitSet(units);
    for (int i = 0; i < count; i++) {
      int first = Math.max(0, place(i) - to);
      int last = Math.min(units - 1, place(i) - from);
      if (first <= last) {
        near.set(first, last + 1);
      }
    }
    return of(near, units);
  }

  /** The number of units with the theme. */
  public int count() {
    return count;
  }

  int place(int index) {
    return places[from + index];
  }

  int[] toArray() {
    return Arrays.copyOfRange(places, from, from + count);
  }

  /** The number of units of the document. */
  public int units() {
    return units;
  }

  /** Whether a shift changes nothing, because no unit or every unit has the theme. */
  boolean isUniform() {
    return count == 0 || count == units;
  }

  /** The units with the theme as bits, written {@code times} times in a row. */
  long[] bits(int times) {
    long[] words = new long[(int) (((long) units * times + 63) / 64) + 1];
    for (int time = 0; time < times; time++) {
      for (int i = 0; i < count; i++) {
        long bit = (long) units * time + place(i);
        words[(int) (bit >> 6)] |= 1L << bit;
      }
    }
    return words;
  }
}
