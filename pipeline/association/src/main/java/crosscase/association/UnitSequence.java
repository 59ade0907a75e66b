package crosscase.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The units of one document in order, with the themes on each.
 *
 * <p>Stores two numbers for each theme on a unit and nothing for a unit without themes, so a
 * million units, few of them coded, take little memory.
 */
public final class UnitSequence {
  private final int units;
  private final int[] positions;
  private final int[] themes;

  private UnitSequence(int units, int[] places, int[] themes) {
    this.units = units;
    this.positions = places;
    this.themes = themes;
  }

  /**
   * A sequence of {@code units} units, where the unit at {@code positions[i]}, counted from 0, has
   * theme {@code themes[i]}.
   *
   * @param places in ascending order
   * @throws IllegalArgumentException if a position is outside the sequence or out of order
   */
  public static UnitSequence of(int units, int[] places, int[] themes) {
    boolean inOrder = IntStream.range(1, places.length).allMatch(i -> places[i - 1] <= places[i]);
    boolean inside = Arrays.stream(places).allMatch(place -> 0 <= place && place < units);
    if (!inOrder || !inside || places.length != themes.length) {
      throw new IllegalArgumentException(
          "%d positions for %d themes in %d units: give one position per theme, in ascending order"
              .formatted(places.length, themes.length, units));
    }
    return new UnitSequence(units, places.clone(), themes.clone());
  }

  /**
   * A sequence of {@code units} units, given theme after theme: the unit at {@code places[i]} has
   * theme {@code themes[i]}.
   *
   * @param places in ascending order for each theme
   * @param themes in ascending order
   */
  public static UnitSequence ofThemes(int units, int[] places, int[] themes) {
    int[] next = new int[units + 1];
    for (int place : places) {
      next[place + 1]++;
    }
    for (int unit = 0; unit < units; unit++) {
      next[unit + 1] += next[unit];
    }
    int[] sortedPlaces = new int[places.length];
    int[] sortedThemes = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      int at = next[places[i]]++;
      sortedPlaces[at] = places[i];
      sortedThemes[at] = themes[i];
    }
    return new UnitSequence(units, sortedPlaces, sortedThemes);
  }

  /** A sequence of these units, each given as the set of its themes. */
  public static UnitSequence of(List<BitSet> units) {
    Builder builder = new Builder();
    units.forEach(builder::add);
    return builder.build();
  }

  /** The number of units, coded or not. */
  public int units() {
    return units;
  }

  /** The position of each coded theme, in order. */
  public int[] positions() {
    return positions.clone();
  }

  /** The theme coded at each of the {@link #positions}. */
  public int[] themes() {
    return themes.clone();
  }

  int codings() {
    return positions.length;
  }

  int position(int coding) {
    return positions[coding];
  }

  int theme(int coding) {
    return themes[coding];
  }

  /** For each theme, from 0 to {@code number - 1}, the units that have it. */
  public List<BitSet> unitsByTheme(int number) {
    List<BitSet> sets = new ArrayList<>();
    IntStream.range(0, number).forEach(theme -> sets.add(new BitSet()));
    for (int i = 0; i < positions.length; i++) {
      sets.get(themes[i]).set(positions[i]);
    }
    return sets;
  }

  /** Builds a sequence unit by unit. */
  public static final class Builder {
    private int units;
    private int codings;
    private int[] places = new int[16];
    private int[] themes = new int[16];

    /** Adds a unit with these themes; the set may be reused afterwards. */
    public void add(BitSet unit) {
      for (int theme = unit.nextSetBit(0); theme >= 0; theme = unit.nextSetBit(theme + 1)) {
        if (codings == places.length) {
          places = Arrays.copyOf(places, 2 * codings);
          themes = Arrays.copyOf(themes, 2 * codings);
        }
        places[codings] = units;
        themes[codings++] = theme;
      }
      units = Math.addExact(units, 1);
    }

    public UnitSequence build() {
      return new UnitSequence(
          units, Arrays.copyOf(places, codings), Arrays.copyOf(themes, codings));
    }
  }
}
