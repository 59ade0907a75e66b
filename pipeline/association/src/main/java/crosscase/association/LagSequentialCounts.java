package crosscase.association;

import crosscase.association.CircularShift.ShiftedPairCounts;
import crosscase.association.CircularShift.ThemePair;
import crosscase.association.resampling.SeededRandom;
import crosscase.association.resampling.ShiftedTheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts which theme follows which within a given number of units of the same document.
 *
 * <p>It counts the units that have a successor: with the first theme or not, and followed by the
 * second theme or not. A unit with both themes counts as followed by the second only if a later
 * unit has it.
 *
 * <p>Lag-sequential analysis: Bakeman and Quera (2011), Sequential Analysis and Observational
 * Methods for the Behavioral Sciences, chapter 9.
 */
public final class LagSequentialCounts {
  private final int themes;
  private final int lag;
  private long units;
  private final long[] unitsWithFirst;
  private final long[] unitsFollowedBySecond;
  private final long[] both;

  /**
   * Counts without documents.
   *
   * @param lag within how many units the second theme must follow; 1 is the next unit
   */
  public LagSequentialCounts(int themes, int lag) {
    if (lag < 1) {
      throw new IllegalArgumentException("lag = %d: give 1 or more".formatted(lag));
    }
    this.themes = themes;
    this.lag = lag;
    this.unitsWithFirst = new long[themes];
    this.unitsFollowedBySecond = new long[themes];
    this.both = new long[themes * themes];
  }

  /** The number of an ordered pair; a theme also forms a pair with itself. */
  public int pairNumber(int first, int second) {
    return first * themes + second;
  }

  /** Adds a document. */
  public void add(UnitSequence document) {
    units += Math.max(0, document.units() - 1);
    List<BitSet> sets = document.unitsByTheme(themes);
    List<BitSet> before = unitsFollowedBy(sets);
    for (int first = 0; first < themes; first++) {
      BitSet withFirst = sets.get(first);
      withFirst.clear(Math.max(0, document.units() - 1));
      unitsWithFirst[first] += withFirst.cardinality();
      unitsFollowedBySecond[first] += before.get(first).cardinality();
      for (int second = 0; second < themes; second++) {
        BitSet shared = (BitSet) withFirst.clone();
        shared.and(before.get(second));
        both[pairNumber(first, second)] += shared.cardinality();
      }
    }
  }

  /** Adds the counts of other documents, as returned by {@link #toArray}. */
  public void add(long[] counts) {
    units += counts[0];
    add(unitsWithFirst, counts, 1);
    add(unitsFollowedBySecond, counts, 1 + themes);
    add(both, counts, 1 + 2 * themes);
  }

  private static void add(long[] sums, long[] more, int from) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[from + i];
    }
  }

  /** The counts as an array, to be added to other counts of the same themes and lag. */
  public long[] toArray() {
    return Stream.of(new long[] {units}, unitsWithFirst, unitsFollowedBySecond, both)
        .flatMapToLong(Arrays::stream)
        .toArray();
  }

  /** For each theme, the units that it follows. */
  private List<BitSet> unitsFollowedBy(List<BitSet> sets) {
    List<BitSet> before = new ArrayList<>();
    for (BitSet units : sets) {
      BitSet preceding = new BitSet();
      units.stream().forEach(unit -> preceding.set(Math.max(0, unit - lag), unit));
      before.add(preceding);
    }
    return before;
  }

  /** The 2x2 table of units with the first theme and units followed by the second. */
  public PairTable table(int first, int second) {
    return PairTable.ofMargins(
        units,
        unitsWithFirst[first],
        unitsFollowedBySecond[second],
        both[pairNumber(first, second)]);
  }

  /**
   * Adds a document's counts, as observed and with its themes shifted, to {@code counts}; pairs of
   * a theme with itself are left out, because shifting does not move a theme relative to itself.
   *
   * @param counts by {@link #pairNumber}
   */
  public void addShifted(ShiftedPairCounts counts, ShiftedDocument document) {
    List<BitSet> sets = document.units().unitsByTheme(themes);
    List<BitSet> before = unitsFollowedBy(sets);
    List<ShiftedTheme> shifts =
        ShiftedTheme.withRandomOffsets(
            sets,
            document.units().units(),
            counts.resamples(),
            SeededRandom.of(document.seed(), document.name()));
    for (int first = 0; first < themes; first++) {
      for (int second = 0; second < themes; second++) {
        if (first != second) {
          ThemePair pair = new ThemePair(shifts.get(first), shifts.get(second), before.get(second));
          CircularShift.add(counts, pairNumber(first, second), pair);
        }
      }
    }
  }

  /** A document with the name and the seed that determine its offsets. */
  public record ShiftedDocument(String name, UnitSequence units, long seed) {}
}
