package crosscase.association.shift;

import crosscase.association.UnitSequence;
import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/** The units of one document that have a theme, numbered from 0, in ascending order. */
public final class ThemePlaces implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int[] places;
  private final int units;

  private ThemePlaces(int[] places, int units) {
    this.places = places;
    this.units = units;
  }

  /**
   * The places of a theme.
   *
   * @param withTheme the units that have the theme
   * @param units the number of units of the document
   */
  public static ThemePlaces of(BitSet withTheme, int units) {
    return new ThemePlaces(withTheme.stream().toArray(), units);
  }

  /** The places of each theme of a document, from 0 to {@code themes - 1}. */
  public static List<ThemePlaces> ofThemes(UnitSequence document, int themes) {
    return document.unitsByTheme(themes).stream()
        .map(units -> of(units, document.units()))
        .toList();
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
    for (int place : places) {
      int first = Math.max(0, place - to);
      int last = Math.min(units - 1, place - from);
      if (first <= last) {
        near.set(first, last + 1);
      }
    }
    return of(near, units);
  }

  /** The number of units with the theme. */
  public int count() {
    return places.length;
  }

  int place(int index) {
    return places[index];
  }

  /** The number of units of the document. */
  public int units() {
    return units;
  }

  /** Whether a shift changes nothing, because no unit or every unit has the theme. */
  boolean isUniform() {
    return places.length == 0 || places.length == units;
  }

  /** The units with the theme as bits, written {@code times} times in a row. */
  long[] bits(int times) {
    long[] words = new long[(int) (((long) units * times + 63) / 64) + 1];
    for (int time = 0; time < times; time++) {
      for (int place : places) {
        long bit = (long) units * time + place;
        words[(int) (bit >> 6)] |= 1L << bit;
      }
    }
    return words;
  }
}
