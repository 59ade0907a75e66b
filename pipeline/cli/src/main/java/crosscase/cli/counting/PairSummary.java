package crosscase.cli.counting;

import crosscase.association.Interval;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.cli.terminal.TextTable;
import crosscase.figures.Numbers;
import crosscase.jobs.Selection;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The pairs of themes under headings that their verdicts support. */
final class PairSummary {
  private static final int MAX_PAIRS = 8;
  private static final int MAX_SENTENCES = 4;

  private final PrintWriter out;
  private final List<PairEvidence> found;
  private final Selection selection;

  PairSummary(PrintWriter out, List<PairEvidence> found, Selection selection) {
    this.out = out;
    this.found = found;
    this.selection = selection;
  }

  /**
   * The words for pairs of one kind.
   *
   * @param together the heading of those that go together
   * @param apart the heading of those that stay apart
   * @param link what stands between two themes
   * @param table the name of the table of all pairs
   */
  record Wording(String together, String apart, String link, String table) {}

  void print(Wording wording) {
    print(wording.together(), wording, Verdict::isTogether);
    print(wording.apart(), wording, verdict -> verdict == Verdict.APART);
    print(
        "Pairs that differ by " + selection.terms().group(),
        wording,
        verdict -> verdict == Verdict.DIFFERS_BY_CASE);
    others();
  }

  private void print(String heading, Wording wording, Predicate<Verdict> listed) {
    List<PairEvidence> pairs =
        found.stream()
            .filter(pair -> listed.test(pair.verdict()))
            .sorted(PairEvidence.BY_EVIDENCE)
            .toList();
    if (pairs.isEmpty()) {
      out.printf("%n%s: none%n", heading);
      return;
    }
    out.printf("%n%s%n", heading);
    TextTable table = new TextTable(header());
    pairs.stream().limit(MAX_PAIRS).forEach(pair -> table.row(row(pair, wording.link())));
    table.print(out);
    if (pairs.size() > MAX_PAIRS) {
      out.printf(
          "... and %s in the table %s.%n",
          Numbers.counted(pairs.size() - MAX_PAIRS, "more pair"), wording.table());
    }
    pairs.stream()
        .limit(MAX_SENTENCES)
        .forEach(pair -> out.printf("  %s: %s%n", names(pair, wording.link()), pair.sentence()));
  }

  private List<String> header() {
    String group = selection.terms().group();
    return List.of(
        "pair", "verdict", "both", group + "s", "by " + group, "odds ratio", "95 %", "p", "q");
  }

  private static String names(PairEvidence pair, String link) {
    return pair.first() + link + pair.second();
  }

  private static List<String> row(PairEvidence pair, String link) {
    return List.of(
        names(pair, link),
        pair.verdict().words(),
        Numbers.count(pair.both()),
        "%d of %d".formatted(pair.casesWithPair(), pair.cases().size()),
        oddsRatioRange(pair),
        Numbers.ratio(pair.oddsRatio().value()),
        interval(pair.oddsRatio().interval()),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()));
  }

  /** The lowest and the highest odds ratio in any case. */
  private static String oddsRatioRange(PairEvidence pair) {
    double[] ratios =
        pair.cases().values().stream()
            .map(CaseEvidence::oddsRatio)
            .flatMapToDouble(ratio -> ratio.value().stream())
            .sorted()
            .toArray();
    return ratios.length == 0
        ? Numbers.NOT_DEFINED
        : interval(Optional.of(new Interval(ratios[0], ratios[ratios.length - 1])));
  }

  private static String interval(Optional<Interval> interval) {
    return interval
        .map(ends -> Numbers.ratio(ends.low()) + "-" + Numbers.ratio(ends.high()))
        .orElse(Numbers.NOT_DEFINED);
  }

  private void others() {
    long notThere = count(Verdict.NOT_THERE);
    long unclear = count(Verdict.TOO_LITTLE_TO_TELL);
    List<String> sentences = new ArrayList<>();
    if (notThere > 0) {
      sentences.add("Not there: %s.".formatted(Numbers.counted(notThere, "pair")));
    }
    if (unclear > 0) {
      sentences.add("Too little to tell: %s.".formatted(Numbers.counted(unclear, "pair")));
    }
    if (!sentences.isEmpty()) {
      out.printf("%n%s%n", String.join(" ", sentences));
    }
  }

  private long count(Verdict verdict) {
    return found.stream().filter(pair -> pair.verdict() == verdict).count();
  }
}
