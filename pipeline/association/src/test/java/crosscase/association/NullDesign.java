package crosscase.association;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random documents whose themes have nothing to do with each other.
 *
 * <p>Cases are not drawn: the exact shift test looks at documents one by one.
 *
 * @param prevalence the share of units with a theme in a typical document
 * @param spread the standard deviation of a theme's log odds between documents
 * @param run how much likelier a theme is right after itself: the correlation of neighbouring units
 * @param equalLengths whether all documents have {@value #MEDIAN_UNITS} units, or log-normal
 *     numbers of units around it, with a standard deviation of the logarithm of 1
 */
record NullDesign(
    int documents, double prevalence, double spread, double run, boolean equalLengths) {
  static final int THEMES = 15;
  private static final int MEDIAN_UNITS = 120;

  /** A corpus; always the same for the same seed. */
  List<UnitSequence> draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, documents).mapToObj(d -> drawDocument(random)).toList();
  }

  private UnitSequence drawDocument(SplittableRandom random) {
    double length = equalLengths ? 1 : Math.exp(random.nextGaussian());
    int units = Math.max(1, (int) Math.round(MEDIAN_UNITS * length));
    List<BitSet> sets = IntStream.range(0, units).mapToObj(unit -> new BitSet()).toList();
    for (int theme = 0; theme < THEMES; theme++) {
      double odds = prevalence / (1 - prevalence) * Math.exp(spread * random.nextGaussian());
      double share = odds / (1 + odds);
      boolean on = random.nextDouble() < share;
      for (BitSet unit : sets) {
        unit.set(theme, on);
        on = random.nextDouble() < share * (1 - run) + (on ? run : 0);
      }
    }
    return UnitSequence.of(sets);
  }

  @Override
  public String toString() {
    return "%2d documents, %s lengths, themes of %3.1f %%, SD %.1f, runs %.1f"
        .formatted(
            documents, equalLengths ? "equal     " : "log-normal", 100 * prevalence, spread, run);
  }
}
