package crosscase.association;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Random documents whose themes have nothing to do with each other or with the cases.
 *
 * @param cases 0 if documents have no case
 * @param documentsPerCase the number of all documents if they have no case
 * @param prevalence the share of units with a theme in a typical document
 * @param spread the standard deviation of a theme's log odds between documents
 * @param run how much likelier a theme is right after itself: the correlation of neighbouring units
 * @param equalLengths whether all documents have {@value #MEDIAN_UNITS} units, or log-normal
 *     numbers of units around it, with a standard deviation of the logarithm of 1
 */
record NullDesign(
    int cases,
    int documentsPerCase,
    double prevalence,
    double spread,
    double run,
    boolean equalLengths)
    implements NullCorpora {
  static final int THEMES = 15;
  private static final int MEDIAN_UNITS = 120;

  @Override
  public List<DocumentUnits> draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<DocumentUnits> documents = new ArrayList<>();
    for (int c = 0; c < Math.max(1, cases); c++) {
      String caseName = cases == 0 ? CaseCounts.NO_CASE : "case " + c;
      for (int d = 0; d < documentsPerCase; d++) {
        documents.add(new DocumentUnits(caseName + " " + d, caseName, drawDocument(random)));
      }
    }
    return documents;
  }

  /** The share of units with a theme in all documents there could be. */
  double meanShare() {
    NormalDistribution normal = NormalDistribution.of(0, spread + 1e-12);
    return IntStream.range(0, 20_000)
        .mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / 20_000))
        .map(logOdds -> prevalence / (1 - prevalence) * Math.exp(logOdds))
        .map(odds -> odds / (1 + odds))
        .average()
        .orElseThrow();
  }

  @Override
  public int themes() {
    return THEMES;
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

  /** The documents in words: {@code 5 x 8}, or {@code 30} without cases. */
  String documents() {
    return cases == 0 ? "" + documentsPerCase : cases + " x " + documentsPerCase;
  }

  @Override
  public String toString() {
    return "%-6s | %-10s | %3.1f%% | %.1f | %.1f"
        .formatted(
            documents(), equalLengths ? "equal" : "log-normal", 100 * prevalence, spread, run);
  }
}
