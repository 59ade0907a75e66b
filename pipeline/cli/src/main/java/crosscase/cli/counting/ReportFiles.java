package crosscase.cli.counting;

import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.PairEvidence;
import crosscase.association.ThemeEvidence;
import crosscase.association.Verdict;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.QuoteJob;
import crosscase.jobs.QuoteJob.QuotedUnit;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.Selection;
import crosscase.jobs.SelectionException;
import crosscase.report.NotablePair;
import crosscase.report.ReportContent;
import crosscase.report.ReportPage;
import crosscase.report.ReportTheme;
import crosscase.report.ThemeNetwork;
import crosscase.themes.Codebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a result folder that are made to be looked at: the report and the network. */
record ReportFiles(
    Cooccurrence found, Selection selection, Verdict.Thresholds thresholds, Codebook codebook) {
  private static final String ROLE = "role";

  /** For each pair: enough to see what it is about; {@code --show} lists all units. */
  private static final int MAX_QUOTES = 6;

  private static final int MAX_COUNTER_QUOTES = 3;

  private static final int MAX_QUOTES_PER_CASE = 3;

  /** Looks up the quotations of the report, and returns the files to write. */
  List<ResultFolder.ExtraFile> create(
      CooccurrenceJob counting, List<String> themes, Map<String, ?> run) throws SelectionException {
    List<ReportTheme> described =
        codebook.themes().stream()
            .map(theme -> new ReportTheme(theme.id(), theme.label(), theme.guidance().definition()))
            .toList();
    ReportContent content =
        new ReportContent(
            codebook.title(),
            found,
            selection,
            thresholds,
            described,
            prevalence(),
            byRole(counting, themes),
            pairsWithQuotes(counting, themes),
            origin(run));
    ReportPage page = new ReportPage(content);
    ThemeNetwork network = new ThemeNetwork(found, selection.unit(), described);
    return List.of(
        folder -> page.write(folder.resolve("report.html")),
        folder -> network.graphMl(folder.resolve("network.graphml")),
        folder -> network.gexf(folder.resolve("network.gexf")));
  }

  private static String origin(Map<String, ?> run) {
    return "Counted by %s with the codebook “%s”; run.json, beside this report, records every setting."
        .formatted(run.get("software"), run.get("codebook"));
  }

  private List<ThemeEvidence> prevalence() {
    return new CorpusEvidence(found.documents(), found.themes(), thresholds, selection.terms())
        .prevalence();
  }

  /**
   * The units by role of the documents that are compared; empty if nobody has a role, or if roles
   * are what is compared.
   */
  private List<DocumentUnits> byRole(CooccurrenceJob counting, List<String> themes)
      throws SelectionException {
    if (selection.by().contains(ROLE)) {
      return List.of();
    }
    Set<String> compared =
        CorpusEvidence.counted(found.documents()).stream()
            .map(DocumentUnits::document)
            .collect(Collectors.toSet());
    List<DocumentUnits> byRole =
        counting.documents(selection.by(ROLE), themes).stream()
            .filter(each -> compared.contains(each.document()))
            .toList();
    return byRole.stream().allMatch(each -> each.caseName().isEmpty()) ? List.of() : byRole;
  }

  private List<NotablePair> pairsWithQuotes(CooccurrenceJob counting, List<String> themes)
      throws SelectionException {
    List<NotablePair> notable = NotablePair.of(found.evidence());
    List<PairEvidence> pairs = notable.stream().map(NotablePair::evidence).toList();
    List<QuoteJob.PairQuotes> quotes =
        new QuoteJob(counting, MAX_QUOTES_PER_CASE).execute(selection, themes, pairs);
    List<NotablePair> quoted = new ArrayList<>();
    for (int i = 0; i < notable.size(); i++) {
      quoted.add(
          notable
              .get(i)
              .withQuotes(
                  balancedAcrossCases(quotes.get(i).supporting(), MAX_QUOTES),
                  balancedAcrossCases(quotes.get(i).counter(), MAX_COUNTER_QUOTES)));
    }
    return quoted;
  }

  /** The first quotation of each case, then the second, up to the maximum; ordered by case. */
  private static List<QuotedUnit> balancedAcrossCases(List<QuotedUnit> quotes, int most) {
    Map<String, Integer> seen = new HashMap<>();
    Map<QuotedUnit, Integer> ranks = new LinkedHashMap<>();
    quotes.forEach(quote -> ranks.put(quote, seen.merge(quote.caseName(), 1, Integer::sum)));
    Set<QuotedUnit> chosen =
        ranks.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(most)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return quotes.stream().filter(chosen::contains).toList();
  }
}
