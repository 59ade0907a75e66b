package crosscase.cli.counting;

import crosscase.association.PairAcrossCases;
import crosscase.cli.terminal.TextTable;
import crosscase.figures.Numbers;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Cooccurrence.Warning;
import crosscase.jobs.Selection;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The clearest pairs by tests that take units as independent, and what these tests assume. */
record UnitTestSummary(Cooccurrence found, Selection selection) {
  private static final int MAX_PAIRS = 12;

  void print(PrintWriter out) {
    String units = selection.terms().units();
    out.printf("%nTests that take %s as independent%n", units);
    TextTable table = new TextTable(List.of("pair", "both", "odds ratio", "95 %", "p", "q"));
    found.pairs().stream()
        .filter(pair -> pair.pValue().isPresent())
        .sorted(Comparator.comparingDouble(pair -> pair.pValue().orElse(1)))
        .limit(MAX_PAIRS)
        .forEach(pair -> table.row(row(pair)));
    table.print(out);
    out.printf(
        "These tests (Cochran-Mantel-Haenszel, with the %s held fixed) assume that every one of the"
            + " %s was%nsampled by itself. Those of one document resemble each other, so p and q"
            + " are too small, often by far.%n",
        selection.terms().group(), units);
    warnings(out);
  }

  private static List<String> row(PairAcrossCases pair) {
    return List.of(
        pair.first() + " + " + pair.second(),
        Numbers.count(pair.both()),
        Numbers.ratio(pair.cmhTest().commonOddsRatio()),
        pair.cmhTest()
            .interval()
            .map(ends -> Numbers.ratio(ends.low()) + "-" + Numbers.ratio(ends.high()))
            .orElse(Numbers.NOT_DEFINED),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()));
  }

  private void warnings(PrintWriter out) {
    Set<Warning> seen = EnumSet.noneOf(Warning.class);
    found.pairs().forEach(pair -> seen.addAll(Warning.of(pair, selection.unit())));
    seen.forEach(
        warning ->
            out.printf(
                "Caution (column %s of the table pairs): %s.%n",
                warning.column(), warning.explanation()));
  }
}
