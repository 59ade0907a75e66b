package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.cli.terminal.TextTable;
import crosscase.figures.Numbers;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Selection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The most important results of counting co-occurrence, as tables for people. */
final class CooccurrenceSummary {
  private final PrintWriter out;
  private final Selection selection;

  private CooccurrenceSummary(PrintWriter out, Selection selection) {
    this.out = out;
    this.selection = selection;
  }

  /** Themes by case, the pairs that the verdicts support, and what limits all of them. */
  static String of(Cooccurrence found, Analyses.AnalysisRequest request) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    CooccurrenceSummary summary = new CooccurrenceSummary(out, request.selection());
    summary.themesByCase(found);
    String together = "Themes that go together in a " + request.selection().unit().words(1);
    new PairSummary(out, found.evidence(), request.selection())
        .print(new PairSummary.Wording(together, "Themes that stay apart", " + ", "pairs"));
    new SummaryNotes(found.counts(), request).print(out, found.evidence());
    return text.toString();
  }

  private void themesByCase(Cooccurrence found) {
    out.printf(
        "%nThemes by %s: share of %s (%s)%n",
        selection.terms().group(), selection.terms().units(), filters());
    CaseCounts counts = found.counts();
    List<String> cases = List.copyOf(counts.strata().keySet());
    List<String> header = new ArrayList<>(List.of("theme"));
    cases.forEach(name -> header.add(caseLabel(counts, name)));
    TextTable table = new TextTable(header);
    for (String theme : found.themes()) {
      List<String> row = new ArrayList<>(List.of(theme));
      cases.forEach(
          name -> row.add(Numbers.percent(counts.unitsWith(name, theme), counts.unitsOf(name))));
      table.row(row);
    }
    List<String> units = new ArrayList<>(List.of(selection.terms().units()));
    cases.forEach(name -> units.add(Numbers.count(counts.unitsOf(name))));
    table.row(units);
    List<String> documents = new ArrayList<>(List.of("documents"));
    cases.forEach(name -> documents.add(Numbers.count(counts.documentsOf(name))));
    table.row(documents);
    table.print(out);
  }

  private String filters() {
    return selection.equals(Selection.DEFAULT)
        ? "interviewers left out"
        : String.join(", ", selection.filterDescriptions());
  }

  private String caseLabel(CaseCounts counts, String caseName) {
    if (!caseName.equals(CaseCounts.NO_CASE)) {
      return CaseCounts.displayName(caseName);
    }
    return counts.cases().contains(caseName)
        ? "all documents"
        : "(no %s)".formatted(String.join("+", selection.by()));
  }
}
