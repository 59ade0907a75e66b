package crosscase.cli;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.Measures;
import crosscase.association.PairAcrossCases;
import crosscase.corpus.Rejection;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.IngestPreview;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Selection;
import crosscase.jobs.WorkingCopy;
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
final class Report {
  private static final int PAIRS = 8;
  private static final int FOREIGN = 10;

  private final PrintWriter out;
  private final Selection selection;

  Report(PrintWriter out) {
    this(out, Selection.DEFAULT);
  }

  Report(PrintWriter out, Selection selection) {
    this.out = out;
    this.selection = selection;
  }

  void preview(IngestPreview preview, boolean prune) {
    out.printf(
        "Would read %,d new and %,d changed sources (%,d KB), leave %,d as they are, remove %,d.%n",
        preview.added(),
        preview.changed(),
        (preview.bytes() + 1023) / 1024,
        preview.unchanged(),
        prune ? preview.gone() : 0);
    out.printf(
        "That would take about %,d s on %d cores, less if the files are not plain text.%n",
        preview.atMost().toSeconds(), preview.cores());
  }

  void ingested(IngestReport report) {
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
    foreign(report.foreign());
  }

  private void foreign(Map<String, String> languages) {
    if (!languages.isEmpty()) {
      out.printf(
          "Not in English, so found by form, without lemmas, parts of speech and entities: %s%s.%n",
          languages.entrySet().stream()
              .limit(FOREIGN)
              .map(of -> "%s (%s)".formatted(of.getKey(), language(of.getValue())))
              .collect(Collectors.joining(", ")),
          languages.size() > FOREIGN ? " and %,d more".formatted(languages.size() - FOREIGN) : "");
    }
  }

  private static String language(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Per case the share of its sentences that have a theme. */
  void themesByCase(Cooccurrence found) {
    out.printf(
        "%nThemes by %s: share of %ss, %s%n",
        String.join(" and ", selection.by()), selection.unit().word(), left());
    List<String> cases = List.copyOf(found.counts().strata().keySet());
    List<String> header = new ArrayList<>(List.of("theme"));
    cases.forEach(name -> header.add(shown(name)));
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

  private String left() {
    return selection.equals(Selection.DEFAULT)
        ? "the interviewers' left out"
        : String.join(", ", selection.words());
  }

  private static String share(CaseCounts counts, String caseName, String theme) {
    return Numbers.percent(counts.withTheme(caseName, theme), counts.unitsOf(caseName));
  }

  private String shown(String caseName) {
    return caseName.equals(CaseCounts.NO_CASE)
        ? "(no %s)".formatted(String.join("+", selection.by()))
        : CaseCounts.shown(caseName);
  }

  /** The pairs that go together most clearly across cases, and those that stay apart. */
  void pairs(Cooccurrence found) {
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
        .filter(pair -> pair.test().commonOddsRatio().stream().anyMatch(side))
        .filter(pair -> pair.pValue().isPresent())
        .sorted(Comparator.comparingDouble(pair -> pair.pValue().orElse(1)))
        .limit(PAIRS)
        .forEach(pair -> table.row(row(pair)));
    table.print(out);
  }

  private static List<String> row(PairAcrossCases pair) {
    long both = pair.byCase().values().stream().mapToLong(table -> table.both()).sum();
    return List.of(
        pair.first() + " + " + pair.second(),
        Long.toString(both),
        "%d of %d".formatted(pair.casesWithPair(), pair.byCase().size()),
        range(pair),
        Numbers.twoDecimals(pair.test().commonOddsRatio()),
        pair.test().interval().map(Report::interval).orElse(Numbers.NOT_DEFINED),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()));
  }

  /** The lowest and the highest odds ratio of a case. */
  private static String range(PairAcrossCases pair) {
    double[] ratios =
        pair.byCase().values().stream()
            .flatMapToDouble(table -> Measures.oddsRatio(table).stream())
            .sorted()
            .toArray();
    return ratios.length == 0
        ? Numbers.NOT_DEFINED
        : "%.1f-%.1f".formatted(ratios[0], ratios[ratios.length - 1]);
  }

  private static String interval(Interval interval) {
    return "%.2f-%.2f".formatted(interval.low(), interval.high());
  }

  void rejections(List<Rejection> rejections) {
    if (!rejections.isEmpty()) {
      out.printf("%nRejected sources%n");
      TextTable table = new TextTable(List.of("path", "reason", "what to do"));
      rejections.forEach(r -> table.row(List.of(r.path(), r.reason().word(), r.detail())));
      table.print(out);
    }
  }

  void nextSteps(Path corpus) {
    String name = WorkingCopy.name(corpus);
    out.printf(
        """

        Report: %s
        Tables: %s
        Next:
          crosscase search 'trust' --corpus %s
          crosscase search 'fn:maxgaps(4 fn:unordered(control trust))' --corpus %s
          crosscase cooccur --codebook my-codebook.yaml --corpus %s
        """,
        Stages.results(corpus).resolve("report.html"), Stages.results(corpus), name, name, name);
  }
}
