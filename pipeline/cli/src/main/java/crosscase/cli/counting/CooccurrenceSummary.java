package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairMeasures;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.NumberFormats;
import crosscase.cli.terminal.TextTable;
import crosscase.corpus.Rejection;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.IngestPreview;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Selection;
import crosscase.jobs.storage.WorkingCopy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;

/** What a command found, as tables on standard output. */
public final class CooccurrenceSummary {
  private static final int MAX_PAIRS = 8;
  private static final int MAX_LANGUAGES = 10;

  private final PrintWriter out;
  private final Selection selection;

  public CooccurrenceSummary(PrintWriter out) {
    this(out, Selection.DEFAULT);
  }

  CooccurrenceSummary(PrintWriter out, Selection selection) {
    this.out = out;
    this.selection = selection;
  }

  public void preview(IngestPreview preview, boolean prune) {
    out.printf(
        "Would read %,d new and %,d changed sources (%,d KB), leave %,d as they are, remove %,d.%n",
        preview.added(),
        preview.changed(),
        (preview.bytes() + 1023) / 1024,
        preview.unchanged(),
        prune ? preview.gone() : 0);
    out.printf(
        "That would take about %,d s on %d cores, less if the files are not plain text.%n",
        preview.estimate().toSeconds(), preview.cores());
  }

  public void ingested(IngestReport report) {
    out.printf(
        "Sources: %,d new, %,d changed, %,d unchanged, %,d removed, %,d rejected.%n",
        report.added(),
        report.changed(),
        report.unchanged(),
        report.removed(),
        report.rejections().size());
    if (report.read() == 0) {
      out.println("Nothing was extracted or annotated: the corpus has it all.");
    }
    if (report.gone() > 0) {
      out.printf("%,d documents have lost their files: --prune removes them.%n", report.gone());
    }
    nonEnglish(report.foreignLanguages());
  }

  private void nonEnglish(Map<String, String> languages) {
    if (!languages.isEmpty()) {
      out.printf(
          "Not in English, so found by form, without lemmas, parts of speech and entities: %s%s.%n",
          languages.entrySet().stream()
              .limit(MAX_LANGUAGES)
              .map(of -> "%s (%s)".formatted(of.getKey(), language(of.getValue())))
              .collect(Collectors.joining(", ")),
          languages.size() > MAX_LANGUAGES
              ? " and %,d more".formatted(languages.size() - MAX_LANGUAGES)
              : "");
    }
  }

  private static String language(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Per case the share of its sentences that have a theme. */
  public void themesByCase(Cooccurrence found) {
    out.printf(
        "%nThemes by %s: share of %ss, %s%n",
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
        ? "the interviewers' left out"
        : String.join(", ", selection.filterDescriptions());
  }

  private static String share(CaseCounts counts, String caseName, String theme) {
    return NumberFormats.percent(counts.unitsWith(caseName, theme), counts.unitsOf(caseName));
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
        "by case: lowest and highest odds ratio of a case; odds ratio: Mantel-Haenszel, over all;%n"
            + "p: Cochran-Mantel-Haenszel test; q: the same after Benjamini and Hochberg.%n");
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
        NumberFormats.twoDecimals(pair.cmhTest().commonOddsRatio()),
        pair.cmhTest()
            .interval()
            .map(CooccurrenceSummary::interval)
            .orElse(NumberFormats.NOT_DEFINED),
        NumberFormats.probability(pair.pValue()),
        NumberFormats.probability(pair.qValue()));
  }

  /** The lowest and the highest odds ratio of a case. */
  private static String oddsRatioRange(PairAcrossCases pair) {
    double[] ratios =
        pair.byCase().values().stream()
            .flatMapToDouble(table -> PairMeasures.oddsRatio(table).stream())
            .sorted()
            .toArray();
    return ratios.length == 0
        ? NumberFormats.NOT_DEFINED
        : "%.1f-%.1f".formatted(ratios[0], ratios[ratios.length - 1]);
  }

  private static String interval(Interval interval) {
    return "%.2f-%.2f".formatted(interval.low(), interval.high());
  }

  public void rejections(List<Rejection> rejections) {
    if (!rejections.isEmpty()) {
      out.printf("%nRejected sources%n");
      TextTable table = new TextTable(List.of("path", "reason", "what to do"));
      rejections.forEach(r -> table.row(List.of(r.path(), r.reason().word(), r.detail())));
      table.print(out);
    }
  }

  public void nextSteps(Path corpus) {
    String name = WorkingCopy.displayName(corpus);
    out.printf(
        """

        Report: %s
        Tables: %s
        Next:
          crosscase search 'trust' --corpus %s
          crosscase search 'fn:maxgaps(4 fn:unordered(control trust))' --corpus %s
          crosscase cooccur --codebook my-codebook.yaml --corpus %s
        """,
        CorpusStages.resultsFolder(corpus).resolve("report.html"),
        CorpusStages.resultsFolder(corpus),
        name,
        name,
        name);
  }
}
