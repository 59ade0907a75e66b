package crosscase.cli.ingesting;

import crosscase.cli.terminal.TextTable;
import crosscase.extract.SourceSummary;
import crosscase.extract.SpeakerWords;
import crosscase.figures.Numbers;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The intake report for people: totals, a table with a row a source, and the warnings. */
public final class IntakeSummary {
  private static final int MAX_ROWS = 100;
  private static final int MAX_SPEAKERS = 80;

  private static final List<String> COLUMNS =
      List.of(
          "source",
          "case",
          "genre",
          "encoding",
          "language",
          "pages",
          "documents",
          "turns",
          "words",
          "with a speaker",
          "speakers");

  private final List<SourceSummary> all;
  private final List<SourceSummary> read;
  private final PrintWriter out;

  public IntakeSummary(List<SourceSummary> sources, PrintWriter out) {
    this.all = List.copyOf(sources);
    this.read = sources.stream().filter(SourceSummary::wasRead).toList();
    this.out = out;
  }

  /** How many documents and turns came of how many sources. */
  public void totals() {
    out.printf(
        "%,d documents with %,d turns from %,d sources.%n",
        sum(SourceSummary::documents), sum(SourceSummary::turns), read.size());
  }

  /** What share of the words has a speaker, and how many sources have warnings. */
  public void quality() {
    long warned = read.stream().filter(source -> !source.warnings().isEmpty()).count();
    out.printf(
        "%s of the words have a speaker. Sources with warnings: %,d of %,d.%n",
        share(sum(SourceSummary::wordsWithSpeaker), sum(SourceSummary::words)),
        warned,
        read.size());
  }

  /** A row for each source that was read, then what was left out of it and what looks wrong. */
  public void table() {
    if (read.isEmpty()) {
      return;
    }
    out.printf("%nSources%n");
    TextTable table = new TextTable(COLUMNS);
    read.stream().limit(MAX_ROWS).forEach(source -> table.row(cells(source)));
    table.print(out);
    remarks("Left out", SourceSummary::leftOut);
    remarks("Warnings", SourceSummary::warnings);
    if (read.size() > MAX_ROWS) {
      out.printf(
          "%n%,d more sources: crosscase export --table sources lists all of them.%n",
          read.size() - MAX_ROWS);
    }
  }

  private static List<String> cells(SourceSummary source) {
    Integer pages = source.pages();
    return List.of(
        source.source(),
        source.caseName(),
        source.genre(),
        source.encoding(),
        source.language(),
        pages == null ? "" : pages.toString(),
        Numbers.count(source.documents()),
        Numbers.count(source.turns()),
        Numbers.count(source.words()),
        share(source.wordsWithSpeaker(), source.words()),
        shortened(new SpeakerWords(source.speakers()).text()));
  }

  private void remarks(String heading, Function<SourceSummary, List<String>> sentences) {
    List<String> lines =
        all.stream()
            .flatMap(
                source ->
                    sentences.apply(source).stream()
                        .map(sentence -> "%s: %s".formatted(source.source(), sentence)))
            .toList();
    if (!lines.isEmpty()) {
      out.printf("%n%s%n", heading);
      lines.stream().limit(MAX_ROWS).forEach(out::println);
      if (lines.size() > MAX_ROWS) {
        out.printf("and %,d more.%n", lines.size() - MAX_ROWS);
      }
    }
  }

  private long sum(ToLongFunction<SourceSummary> count) {
    return read.stream().mapToLong(count).sum();
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "0%" : Numbers.percent(part, whole);
  }

  private static String shortened(String text) {
    return text.length() <= MAX_SPEAKERS ? text : text.substring(0, MAX_SPEAKERS - 1) + "…";
  }
}
