package crosscase.association;

import crosscase.association.CircularShift.ThemePair;
import crosscase.association.resampling.SeededRandom;
import crosscase.association.resampling.ShiftedTheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which theme follows which within so many units of one document.
 *
 * <p>Counted are the units that have one after them: with the first theme or not, and followed by
 * the second theme or not. A unit that has both themes is followed by the second only if a later
 * one has it.
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
   * No documents yet.
   *
   * @param lag within how many units a theme must follow, 1 being the next one
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

  /** The number of a pair in which order counts; a theme makes a pair with itself. */
  public int pairNumber(int first, int second) {
    return first * themes + second;
  }

  /** Counts a document. */
  public void add(UnitSequence document) {
    units += Math.max(0, document.units() - 1);
    List<BitSet> sets = document.unitsByTheme(themes);
    List<BitSet> before = unitsFollowedBy(sets);
    for (int first = 0; first < themes; first++) {
      BitSet leads = sets.get(first);
      leads.clear(Math.max(0, document.units() - 1));
      unitsWithFirst[first] += leads.cardinality();
      unitsFollowedBySecond[first] += before.get(first).cardinality();
      for (int second = 0; second < themes; second++) {
        BitSet meeting = (BitSet) leads.clone();
        meeting.and(before.get(second));
        both[pairNumber(first, second)] += meeting.cardinality();
      }
    }
  }

  /** Adds the counts of other documents, which {@link #toArray} gave. */
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

  /** What was counted, to be added to other counts of the same themes and lag. */
  public long[] toArray() {
    return Stream.of(new long[] {units}, unitsWithFirst, unitsFollowedBySecond, both)
        .flatMapToLong(Arrays::stream)
        .toArray();
  }

  /** The units that a theme follows, for each theme. */
  private List<BitSet> unitsFollowedBy(List<BitSet> sets) {
    List<BitSet> before = new ArrayList<>();
    for (BitSet units : sets) {
      BitSet preceding = new BitSet();
      units.stream().forEach(unit -> preceding.set(Math.max(0, unit - lag), unit));
      before.add(preceding);
    }
    return before;
  }

  /** The 2x2 table: units with the first theme, units that the second follows. */
  public PairTable table(int first, int second) {
    return PairTable.ofMargins(
        units,
        unitsWithFirst[first],
        unitsFollowedBySecond[second],
        both[pairNumber(first, second)]);
  }

  /**
   * Adds to {@code counts} what a document has as it stands and when its themes are moved round;
   * pairs of a theme with itself are left out, since nothing moves between them.
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
          ThemePair meeting =
              new ThemePair(shifts.get(first), shifts.get(second), before.get(second));
          CircularShift.add(counts, pairNumber(first, second), meeting);
        }
      }
    }
  }

  /** A document with the seed and the name on which its offsets depend. */
  public record ShiftedDocument(String name, UnitSequence units, long seed) {}
}
