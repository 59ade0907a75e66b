package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairMeasures;
import crosscase.cli.terminal.TextTable;
import crosscase.figures.Numbers;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Selection;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;

/** The most important results of counting co-occurrence, as tables on standard output. */
public final class CooccurrenceSummary {
  private static final int MAX_PAIRS = 8;

  private final PrintWriter out;
  private final Selection selection;

  public CooccurrenceSummary(PrintWriter out) {
    this(out, Selection.DEFAULT);
  }

  CooccurrenceSummary(PrintWriter out, Selection selection) {
    this.out = out;
    this.selection = selection;
  }

  /** For each theme, the share of each case's sentences that have it. */
  public void themesByCase(Cooccurrence found) {
    out.printf(
        "%nThemes by %s: share of %ss (%s)%n",
        String.join(" and ", selection.by()), selection.unit().word(), filters());
    List<String> cases = List.copyOf(found.counts().strata().keySet());
    List<String> header = new ArrayList<>(List.of("theme"));
    cases.forEach(name -> header.add(caseLabel(name)));
    TextTable table = new TextTable(header);
    for (String theme : found.themes()) {
      List<String> row = new ArrayList<>(List.of(theme));
      cases.forEach(name -> row.add(share(found.counts(), name, theme)));
      table.row(row);
    }
    List<String> units = new ArrayList<>(List.of(selection.unit().word() + "s"));
    cases.forEach(name -> units.add("%,d".formatted(found.counts().unitsOf(name))));
    table.row(units);
    table.print(out);
  }

  private String filters() {
    return selection.equals(Selection.DEFAULT)
        ? "interviewers left out"
        : String.join(", ", selection.filterDescriptions());
  }

  private static String share(CaseCounts counts, String caseName, String theme) {
    return Numbers.percent(counts.unitsWith(caseName, theme), counts.unitsOf(caseName));
  }

  private String caseLabel(String caseName) {
    return caseName.equals(CaseCounts.NO_CASE)
        ? "(no %s)".formatted(String.join("+", selection.by()))
        : CaseCounts.displayName(caseName);
  }

  /** The pairs that go together most clearly across cases, and those that stay apart. */
  public void pairs(Cooccurrence found) {
    out.printf(
        "%nThemes that go together in a %s, with the %s held fixed%n",
        selection.unit().word(), String.join(" and ", selection.by()));
    pairs(found, oddsRatio -> oddsRatio > 1);
    out.printf("%nThemes that stay apart%n");
    pairs(found, oddsRatio -> oddsRatio < 1);
    out.printf(
        "by case: lowest and highest odds ratio in a case; odds ratio: Mantel-Haenszel, all"
            + " cases;%np: Cochran-Mantel-Haenszel test; q: p after the Benjamini-Hochberg"
            + " correction.%n");
  }

  private void pairs(Cooccurrence found, DoublePredicate side) {
    TextTable table =
        new TextTable(List.of("pair", "both", "cases", "by case", "odds ratio", "95 %", "p", "q"));
    found.pairs().stream()
        .filter(pair -> pair.cmhTest().commonOddsRatio().stream().anyMatch(side))
        .filter(pair -> pair.pValue().isPresent())
        .sorted(Comparator.comparingDouble(pair -> pair.pValue().orElse(1)))
        .limit(MAX_PAIRS)
        .forEach(pair -> table.row(row(pair)));
    table.print(out);
  }

  private static List<String> row(PairAcrossCases pair) {
    long both = pair.byCase().values().stream().mapToLong(table -> table.both()).sum();
    return List.of(
        pair.first() + " + " + pair.second(),
        Long.toString(both),
        "%d of %d".formatted(pair.casesWithPair(), pair.byCase().size()),
        oddsRatioRange(pair),
        Numbers.twoDecimals(pair.cmhTest().commonOddsRatio()),
        pair.cmhTest().interval().map(CooccurrenceSummary::interval).orElse(Numbers.NOT_DEFINED),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()));
  }

  /** The lowest and the highest odds ratio in any case. */
  private static String oddsRatioRange(PairAcrossCases pair) {
    double[] ratios =
        pair.byCase().values().stream()
            .flatMapToDouble(table -> PairMeasures.oddsRatio(table).stream())
            .sorted()
            .toArray();
    return ratios.length == 0
        ? Numbers.NOT_DEFINED
        : "%.1f-%.1f".formatted(ratios[0], ratios[ratios.length - 1]);
  }

  private static String interval(Interval interval) {
    return "%.2f-%.2f".formatted(interval.low(), interval.high());
  }
}
