package crosscase.association;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The units of one document in their order, and the themes on each.
 *
 * <p>Holds a pair of numbers for each theme on a unit and nothing for a unit without themes, so
 * that a million units, few of them coded, take little room.
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
   * A sequence of {@code units} units, where unit {@code places[i]}, from 0 on, has theme {@code
   * themes[i]}.
   *
   * @param places never falling
   * @throws IllegalArgumentException if a place is no unit, or comes after a later one
   */
  public static UnitSequence of(int units, int[] places, int[] themes) {
    boolean inOrder = IntStream.range(1, places.length).allMatch(i -> places[i - 1] <= places[i]);
    boolean inside = Arrays.stream(places).allMatch(place -> 0 <= place && place < units);
    if (!inOrder || !inside || places.length != themes.length) {
      throw new IllegalArgumentException(
          "%d places for %d themes in %d units: give a place in order for each theme"
              .formatted(places.length, themes.length, units));
    }
    return new UnitSequence(units, places.clone(), themes.clone());
  }

  /** A sequence of these units, each the set of its themes. */
  public static UnitSequence of(List<BitSet> units) {
    Builder builder = new Builder();
    units.forEach(builder::add);
    return builder.build();
  }

  /** How many units there are, coded or not. */
  public int units() {
    return units;
  }

  /** The unit of each theme on a unit, in order. */
  public int[] positions() {
    return positions.clone();
  }

  /** The themes on the units of {@link #positions}. */
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

  /** For each of so many themes the units that have it. */
  List<BitSet> unitsByTheme(int number) {
    List<BitSet> sets = new ArrayList<>();
    IntStream.range(0, number).forEach(theme -> sets.add(new BitSet()));
    for (int i = 0; i < positions.length; i++) {
      sets.get(themes[i]).set(positions[i]);
    }
    return sets;
  }

  /** Takes the units of a document one after the other. */
  public static final class Builder {
    private int units;
    private int codings;
    private int[] places = new int[16];
    private int[] themes = new int[16];

    /** Adds a unit with these themes; the set may be used again. */
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
