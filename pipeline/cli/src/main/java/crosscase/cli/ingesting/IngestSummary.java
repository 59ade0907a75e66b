package crosscase.cli.ingesting;

import crosscase.cli.terminal.PrintableText;
import crosscase.cli.terminal.TextTable;
import crosscase.corpus.Rejection;
import crosscase.extract.SpeakerEntry;
import crosscase.jobs.IngestJob.IngestPreview;
import crosscase.jobs.IngestJob.IngestReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an ingest did or would do, in sentences, and a table of the rejected sources. */
public final class IngestSummary {
  private static final int MAX_LANGUAGES = 10;

  private final PrintWriter out;

  public IngestSummary(PrintWriter out) {
    this.out = out;
  }

  /** What a dry run prints. */
  void preview(IngestPreview preview, boolean prune) {
    out.printf(
        "Would read %,d new and %,d changed sources (%,d KB), keep %,d unchanged, remove %,d.%n",
        preview.added(),
        preview.changed(),
        (preview.bytes() + 1023) / 1024,
        preview.unchanged(),
        prune ? preview.gone() : 0);
    out.printf(
        "This would take about %,d s on %d cores, or less if the files are not plain text.%n",
        preview.estimate().toSeconds(), preview.cores());
  }

  /** How many sources were read, skipped, removed or rejected, and which are not in English. */
  public void ingested(IngestReport report) {
    out.printf(
        "Sources: %,d new, %,d changed, %,d unchanged, %,d removed, %,d rejected.%n",
        report.added(),
        report.changed(),
        report.unchanged(),
        report.removed(),
        report.rejections().size());
    if (report.read() == 0) {
      out.println("Nothing was extracted or annotated: the corpus is up to date.");
    }
    if (report.gone() > 0) {
      out.printf("%,d documents no longer have a file: --prune removes them.%n", report.gone());
    }
    nonEnglish(report.foreignLanguages());
    new IntakeSummary(report.sources(), out).totals();
  }

  /** Lines of {@code speakers.csv} whose label no source has. */
  public void speakers(List<SpeakerEntry> entries, IngestReport report) {
    SpeakerNotes.of(entries, report.sources()).forEach(out::println);
  }

  private void nonEnglish(Map<String, String> languages) {
    if (!languages.isEmpty()) {
      out.printf(
          "Not in English, so found by word form only, without lemmas, tags and names: %s%s.%n",
          languages.entrySet().stream()
              .limit(MAX_LANGUAGES)
              .map(each -> PrintableText.of(each.getKey()) + " (" + language(each.getValue()) + ")")
              .collect(Collectors.joining(", ")),
          languages.size() > MAX_LANGUAGES
              ? " and %,d more".formatted(languages.size() - MAX_LANGUAGES)
              : "");
    }
  }

  private static String language(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The rejected sources, each with the reason and what to do. */
  public void rejections(List<Rejection> rejections) {
    if (!rejections.isEmpty()) {
      out.printf("%nRejected sources%n");
      TextTable table = new TextTable(List.of("path", "reason", "what to do"));
      rejections.forEach(r -> table.row(List.of(r.path(), r.reason().word(), r.detail())));
      table.print(out);
    }
  }
}
