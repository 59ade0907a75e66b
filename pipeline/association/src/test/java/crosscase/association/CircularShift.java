package crosscase.association;

import crosscase.association.CooccurrenceMatrix.PairIndex;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * Tests whether two themes share units more often, or less often, than chance would place them
 * together in the same documents: in each resample, each theme of a document is shifted by its own
 * random offset, with the document closed to a ring.
 *
 * <p>How often a theme occurs in a document, and in what runs, is preserved, so long documents and
 * long passages on one theme do not create a spurious association. Themes that occur in the same
 * documents but at different places are not detected: that is a different question.
 *
 * <p>The torus-translation test of Harms, Condit, Hubbell and Foster (2001), Habitat associations
 * of trees and shrubs in a 50-ha neotropical forest plot, Journal of Ecology 89(6), in one
 * dimension.
 */
public final class CircularShift {
  private final PairIndex pairs;
  private final int resamples;
  private final long seed;
  private final ShiftedPairCounts counts;

  public CircularShift(int themes, int resamples, long seed) {
    this.pairs = new PairIndex(themes);
    this.resamples = resamples;
    this.seed = seed;
    this.counts = new ShiftedPairCounts(pairs.count(), resamples);
  }

  /** The counts so far, by pair number. */
  public ShiftedPairCounts counts() {
    return counts;
  }

  /**
   * Adds a document.
   *
   * @param name determines the document's offsets, so that each document has its own
   */
  public void add(String name, UnitSequence document) {
    List<ShiftedTheme> themes =
        ShiftedTheme.withRandomOffsets(
            document.unitsByTheme(pairs.themes()),
            document.units(),
            resamples,
            PlantedCorpus.random(seed, name));
    for (int first = 0; first < themes.size(); first++) {
      for (int second = first + 1; second < themes.size(); second++) {
        ShiftedTheme other = themes.get(second);
        add(
            counts,
            pairs.number(first, second),
            new ThemePair(themes.get(first), other, other.units()));
      }
    }
  }

  /** Adds a document's count of shared units, as observed and in every resample. */
  static void add(ShiftedPairCounts counts, int pair, ThemePair themes) {
    if (!themes.first().isMovable() || !themes.second().isMovable()) {
      return;
    }
    IntUnaryOperator overlap = themes.first().overlapByOffset(themes.secondUnits());
    counts.addObserved(pair, overlap.applyAsInt(0));
    for (int resample = 0; resample < counts.resamples(); resample++) {
      int offset = themes.first().relativeOffset(themes.second(), resample);
      counts.addShifted(pair, resample, overlap.applyAsInt(offset));
    }
  }

  /**
   * Two themes of a document.
   *
   * @param secondUnits the units that count as a match for the first theme
   */
  record ThemePair(ShiftedTheme first, ShiftedTheme second, BitSet secondUnits) {}

  /**
   * How many units have both themes of a pair, as observed and in each of many shifted resamples,
   * over the documents added so far.
   *
   * <p>Counts are only ever added, so documents can be split over tasks in any way.
   */
  public static final class ShiftedPairCounts {
    private final int resamples;
    private final long[] observed;
    private final boolean[] movable;

    /** The counts of all resamples for pair 0, then for pair 1, and so on. */
    private final long[] shifted;

    public ShiftedPairCounts(int pairs, int resamples) {
      this.resamples = resamples;
      this.observed = new long[pairs];
      this.movable = new boolean[pairs];
      this.shifted = new long[Math.multiplyExact(pairs, resamples)];
    }

    int resamples() {
      return resamples;
    }

    void addObserved(int pair, long count) {
      observed[pair] += count;
      movable[pair] = true;
    }

    void addShifted(int pair, int resample, long count) {
      shifted[pair * resamples + resample] += count;
    }

    /** Adds the counts of other documents, as returned by {@link #toArray}. */
    public void add(long[] counts) {
      for (int pair = 0; pair < observed.length; pair++) {
        observed[pair] += counts[pair];
        movable[pair] |= counts[observed.length + pair] == 1;
      }
      for (int i = 0; i < shifted.length; i++) {
        shifted[i] += counts[2 * observed.length + i];
      }
    }

    /**
     * How often a shifted resample is as far from the mean of all counts as the observed one, in
     * either direction; empty if no document can be shifted.
     *
     * <p>(1 + number of such resamples) / (N + 1): Phipson and Smyth (2010), Permutation p-values
     * should never be zero, Statistical Applications in Genetics and Molecular Biology 9(1). Never
     * below 1 / (N + 1), so many pairs need many resamples.
     */
    public OptionalDouble pValue(int pair) {
      if (!movable[pair]) {
        return OptionalDouble.empty();
      }
      long sum = observed[pair];
      for (int i = 0; i < resamples; i++) {
        sum += shifted[pair * resamples + i];
      }
      // Multiplied by N + 1, so that integers are compared.
      long distance = distanceFromMean(observed[pair], sum);
      int asFar = 1;
      for (int i = 0; i < resamples; i++) {
        asFar += distanceFromMean(shifted[pair * resamples + i], sum) >= distance ? 1 : 0;
      }
      return OptionalDouble.of(asFar / (resamples + 1.0));
    }

    private long distanceFromMean(long count, long sum) {
      return Math.abs(count * (resamples + 1) - sum);
    }

    /** The counts as an array, to be added to other counts of the same pairs. */
    public long[] toArray() {
      long[] all = new long[2 * observed.length + shifted.length];
      for (int pair = 0; pair < observed.length; pair++) {
        all[pair] = observed[pair];
        all[observed.length + pair] = movable[pair] ? 1 : 0;
      }
      System.arraycopy(shifted, 0, all, 2 * observed.length, shifted.length);
      return all;
    }
  }
}
