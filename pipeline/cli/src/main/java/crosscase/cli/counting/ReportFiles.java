package crosscase.cli.counting;

import crosscase.association.PairEvidence;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.QuoteJob;
import crosscase.jobs.QuoteJob.QuotedUnit;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.Selection;
import crosscase.jobs.SelectionException;
import crosscase.report.NotablePair;
import crosscase.report.ReportPage;
import crosscase.report.ThemeNetwork;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a result folder that are made to be looked at: the report and the network. */
record ReportFiles(Cooccurrence found, Selection selection, Codebook codebook) {
  /** For each pair: enough to see what it is about; {@code --show} lists all units. */
  private static final int MAX_QUOTES = 6;

  private static final int MAX_QUOTES_PER_CASE = 3;

  /** Looks up the quotations of the report, and returns the files to write. */
  List<ResultFolder.ExtraFile> create(
      CooccurrenceJob counting, List<String> themes, Map<String, ?> run) throws SelectionException {
    List<NotablePair> notable = pairsWithQuotes(counting, themes);
    ReportPage page = new ReportPage(found, selection, labels(), run, notable);
    ThemeNetwork network = new ThemeNetwork(found, selection.unit(), labels());
    return List.of(
        folder -> page.write(folder.resolve("report.html")),
        folder -> network.graphMl(folder.resolve("network.graphml")),
        folder -> network.gexf(folder.resolve("network.gexf")));
  }

  private List<NotablePair> pairsWithQuotes(CooccurrenceJob counting, List<String> themes)
      throws SelectionException {
    List<NotablePair> notable = NotablePair.of(found);
    List<PairEvidence> pairs =
        notable.stream()
            .map(each -> found.evidence().get(found.pairs().indexOf(each.pair())))
            .toList();
    List<QuoteJob.PairQuotes> quotes =
        new QuoteJob(counting, MAX_QUOTES_PER_CASE).execute(selection, themes, pairs);
    List<NotablePair> quoted = new ArrayList<>();
    for (int i = 0; i < notable.size(); i++) {
      quoted.add(notable.get(i).withQuotes(balancedAcrossCases(quotes.get(i).supporting())));
    }
    return quoted;
  }

  /** The first quotation of each case, then the second, up to the maximum; ordered by case. */
  private static List<QuotedUnit> balancedAcrossCases(List<QuotedUnit> quotes) {
    Map<String, Integer> seen = new HashMap<>();
    Map<QuotedUnit, Integer> ranks = new LinkedHashMap<>();
    quotes.forEach(quote -> ranks.put(quote, seen.merge(quote.caseName(), 1, Integer::sum)));
    Set<QuotedUnit> chosen =
        ranks.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(MAX_QUOTES)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return quotes.stream().filter(chosen::contains).toList();
  }

  private Map<String, String> labels() {
    return codebook.themes().stream()
        .collect(Collectors.toMap(Theme::id, Theme::label, (first, second) -> first));
  }
}
