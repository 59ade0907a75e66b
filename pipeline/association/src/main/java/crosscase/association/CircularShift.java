package crosscase.association;

import crosscase.association.resampling.SeededRandom;
import crosscase.association.resampling.ShiftedTheme;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Whether two themes meet in units more often, or less, than their places in the same documents
 * make likely: in each resample every theme of a document is moved round by an offset of its own.
 *
 * <p>How often a theme occurs in a document, and how it comes in runs, stays as it is, so that
 * talkative documents and drawn-out themes make no association. Themes that share documents but
 * never places are not found: that is another question.
 *
 * <p>The torus translation of Harms, Condit, Hubbell and Foster (2001), Habitat associations of
 * trees and shrubs in a 50-ha neotropical forest plot, Journal of Ecology 89(6), in one dimension.
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

  /** The counts so far, by the number of a pair. */
  public ShiftedPairCounts counts() {
    return counts;
  }

  /**
   * Adds a document.
   *
   * @param name on which its offsets depend, so that every document has its own
   */
  public void add(String name, UnitSequence document) {
    List<ShiftedTheme> themes =
        ShiftedTheme.withRandomOffsets(
            document.unitsByTheme(pairs.themes()),
            document.units(),
            resamples,
            SeededRandom.of(seed, name));
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

  /** Adds what a document has of a pair, as it stands and in every resample. */
  static void add(ShiftedPairCounts counts, int pair, ThemePair meeting) {
    if (!meeting.first().isMovable() || !meeting.second().isMovable()) {
      return;
    }
    IntUnaryOperator overlap = meeting.first().overlapByOffset(meeting.secondUnits());
    counts.addObserved(pair, overlap.applyAsInt(0));
    for (int resample = 0; resample < counts.resamples(); resample++) {
      int offset = meeting.first().relativeOffset(meeting.second(), resample);
      counts.addShifted(pair, resample, overlap.applyAsInt(offset));
    }
  }

  /**
   * Two themes of a document.
   *
   * @param secondUnits where the first meets the second
   */
  record ThemePair(ShiftedTheme first, ShiftedTheme second, BitSet secondUnits) {}
}
