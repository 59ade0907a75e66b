package crosscase.report;

import crosscase.association.Verdict;
import crosscase.figures.Markup;
import java.math.BigDecimal;
import java.util.List;

/** What the themes mean, what the numbers mean, and when a pair gets which verdict. */
record MethodSection(ReportContent content) {
  Markup definitions() {
    Markup out = new Markup().element("h2", "The themes", "id", "definitions").open("dl");
    for (ReportTheme theme : content.themes()) {
      out.element("dt", theme.label());
      out.element(
          "dd",
          theme.definition().isEmpty() ? "The codebook has no definition." : theme.definition());
    }
    return out.close("dl");
  }

  Markup markup() {
    Markup out = new Markup().element("h2", "Method", "id", "method").open("ul");
    sentences().forEach(sentence -> out.element("li", sentence));
    out.close("ul").element("h3", "Verdicts").open("dl");
    for (Verdict verdict : Verdict.values()) {
      out.element("dt", verdict.words()).element("dd", meaning(verdict));
    }
    return out.close("dl");
  }

  private List<String> sentences() {
    String units = content.labels().terms().units();
    return List.of(
        "What was sampled are documents, not %1$s: %1$s of one document resemble each other. All tests and intervals take documents as independent, and nothing smaller."
            .formatted(units),
        "Odds ratio: how many times higher the odds of one theme are where the other is present, compared only within documents (Mantel-Haenszel). 1 means no association; below 1, the two avoid each other. 0: they never meet. ∞: one never occurs without the other. NA: no document can tell.",
        "p: how likely chance alone would bring the two together, or keep them apart, at least as far. In each document one theme is shifted against the other by every possible distance (exact circular-shift test, mid-p). q: p adjusted for all pairs tested (Benjamini and Hochberg).",
        "A document supports a pair if the two themes meet in it more often than such shifts let expect, contradicts it if they meet less often, and is silent if it lacks one of them.",
        "The test cannot tell an association from two themes that the same question brings up in every document.");
  }

  private String meaning(Verdict verdict) {
    Verdict.Thresholds limits = content.thresholds();
    String group = content.labels().group();
    String found = "q at most " + written(limits.maxQ());
    return switch (verdict) {
      case NESTED ->
          "They go together (%s), and one of them occurs only where the other does."
              .formatted(found);
      case CONSISTENT ->
          "They go together (%s), and nothing shows that this differs by %s."
              .formatted(found, group);
      case ONE_CASE_ONLY ->
          "They go together (%s), but only one %s has documents that can tell."
              .formatted(found, group);
      case APART -> "They meet less often than chance lets expect (%s).".formatted(found);
      case DIFFERS_BY_CASE ->
          "The odds ratio differs by %s (q at most %s), so that one number for all of them misleads."
              .formatted(group, written(limits.maxHeterogeneityQ()));
      case NOT_THERE -> "The documents could have shown an association, and show none.";
      case TOO_LITTLE_TO_TELL ->
          "No association was found, and either these documents could not have shown one whatever had been said, or the ends of the interval differ by a factor of %s or more."
              .formatted(written(limits.widestInterval()));
    };
  }

  private static String written(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
