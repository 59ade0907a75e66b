package crosscase.association;

import java.util.OptionalDouble;

/**
 * How many units had both themes of a pair, as they stand and in each of many shifted resamples,
 * over the documents seen so far.
 *
 * <p>Adding is all that happens to it, so that documents can be split over tasks in any way.
 */
public final class ShiftedPairCounts {
  private final int resamples;
  private final long[] observed;
  private final boolean[] movable;

  /** The counts of all resamples of pair 0, then of pair 1, and so on. */
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

  /** Adds the counts of other documents, which {@link #toArray} gave. */
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
   * How often a shifted resample is as far from what shifting gives on average as the count that
   * was seen, in either direction; empty where no document can be shifted ({@link
   * Absence#NOTHING_TO_SHIFT}).
   *
   * <p>(1 + number so far away) / (N + 1): Phipson and Smyth (2010), Permutation p-values should
   * never be zero, Statistical Applications in Genetics and Molecular Biology 9(1). Never under 1 /
   * (N + 1), so that many pairs ask for many resamples.
   */
  public OptionalDouble pValue(int pair) {
    if (!movable[pair]) {
      return OptionalDouble.empty();
    }
    long sum = observed[pair];
    for (int i = 0; i < resamples; i++) {
      sum += shifted[pair * resamples + i];
    }
    // Times N + 1, so that whole numbers are compared.
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

  /** What was counted, to be added to other counts of the same pairs. */
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
