package crosscase.cli.counting;

import crosscase.association.Verdict;
import crosscase.cli.UsageException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where verdicts change. */
final class ThresholdOptions {
  private static final Verdict.Thresholds DEFAULT = Verdict.Thresholds.DEFAULT;

  @Option(
      names = "--max-q",
      paramLabel = "Q",
      defaultValue = "0.05",
      description = "A pair is found at this q or below (default: ${DEFAULT-VALUE}).")
  private double maxQ = DEFAULT.maxQ();

  @Option(
      names = "--max-heterogeneity-q",
      paramLabel = "Q",
      defaultValue = "0.05",
      description = "A pair differs by case at this q or below (default: ${DEFAULT-VALUE}).")
  private double maxHeterogeneityQ = DEFAULT.maxHeterogeneityQ();

  @Option(
      names = "--widest-interval",
      paramLabel = "FACTOR",
      defaultValue = "10",
      description =
          "There is too little to tell if a pair is not found and the ends of its interval differ by"
              + " this factor or more (default: ${DEFAULT-VALUE}).")
  private double widestInterval = DEFAULT.widestInterval();

  Verdict.Thresholds thresholds() {
    requireShare("--max-q", maxQ);
    requireShare("--max-heterogeneity-q", maxHeterogeneityQ);
    if (!(widestInterval > 1)) {
      throw new UsageException(
          "--widest-interval must be more than 1, not %s.".formatted(widestInterval));
    }
    return new Verdict.Thresholds(maxQ, maxHeterogeneityQ, widestInterval, DEFAULT.fewDocuments());
  }

  private static void requireShare(String option, double value) {
    if (!(value > 0 && value < 1)) {
      throw new UsageException("%s must be between 0 and 1, not %s.".formatted(option, value));
    }
  }

  /** The thresholds that are not the default, in words. */
  static List<String> differences(Verdict.Thresholds thresholds) {
    List<String> words = new ArrayList<>();
    if (thresholds.maxQ() != DEFAULT.maxQ()) {
      words.add("max-q=" + thresholds.maxQ());
    }
    if (thresholds.maxHeterogeneityQ() != DEFAULT.maxHeterogeneityQ()) {
      words.add("max-heterogeneity-q=" + thresholds.maxHeterogeneityQ());
    }
    if (thresholds.widestInterval() != DEFAULT.widestInterval()) {
      words.add("widest-interval=" + thresholds.widestInterval());
    }
    return words;
  }
}
