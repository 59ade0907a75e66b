package crosscase.association.prevalence;

import java.util.ArrayList;
import java.util.List;

/**
 * A document whose units belong to different groups, closed to a ring.
 *
 * <p>Where the units of a part stood among those of the others is not known; the parts are laid one
 * after the other.
 */
final class PartedDocument {
  /** By group, then by shift: how many units with the theme the group has more than on average. */
  private final double[][] excess;

  private final int[] groupUnits;
  private final int units;

  private record Unit(int group, boolean withTheme) {}

  private PartedDocument(List<Unit> units, int groups) {
    this.units = units.size();
    groupUnits = new int[groups];
    excess = new double[groups][units.size()];
    for (int theme = 0; theme < units.size(); theme++) {
      groupUnits[units.get(theme).group]++;
      for (int shift = 0; units.get(theme).withTheme && shift < units.size(); shift++) {
        excess[units.get((theme + shift) % units.size()).group][shift]++;
      }
    }
    long withTheme = units.stream().filter(Unit::withTheme).count();
    for (int group = 0; group < groups; group++) {
      double mean = (double) withTheme * groupUnits[group] / units.size();
      for (int shift = 0; shift < units.size(); shift++) {
        excess[group][shift] -= mean;
      }
    }
  }

  /** Adds one part after the other. */
  static final class Builder {
    private final List<Unit> units = new ArrayList<>();
    private int parts;

    void add(int group, DocumentPart part) {
      parts++;
      boolean[] withTheme = new boolean[part.units()];
      for (int place : part.places()) {
        withTheme[place] = true;
      }
      for (int unit = 0; unit < part.units(); unit++) {
        units.add(new Unit(group, withTheme[unit]));
      }
    }

    int parts() {
      return parts;
    }

    PartedDocument build(int groups) {
      return new PartedDocument(units, groups);
    }
  }

  int units() {
    return units;
  }

  int units(int group) {
    return groupUnits[group];
  }

  /** How many units with the theme a group has more than on average, after a shift. */
  double excess(int group, int shift) {
    return excess[group][shift];
  }

  /** The variance of the excess over all shifts. */
  double variance(int group) {
    double squares = 0;
    for (double each : excess[group]) {
      squares += each * each;
    }
    return squares / units;
  }

  /** The share of shifts that give the largest excess, or the smallest; whichever is rarer. */
  double smallestP(int group) {
    double highest = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    for (double each : excess[group]) {
      highest = Math.max(highest, each);
      lowest = Math.min(lowest, each);
    }
    int atHighest = 0;
    int atLowest = 0;
    for (double each : excess[group]) {
      atHighest += each == highest ? 1 : 0;
      atLowest += each == lowest ? 1 : 0;
    }
    return (double) Math.min(atHighest, atLowest) / units;
  }
}
