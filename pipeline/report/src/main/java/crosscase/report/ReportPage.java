package crosscase.report;

import crosscase.figures.FigureAssets;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The results as one page that a browser opens from disk: heat map, network, pair matrix, and the
 * notable pairs with the sentences behind them.
 *
 * <p>The page loads nothing and runs no script; each figure comes with a table of its numbers.
 */
public final class ReportPage {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'";

  private final Cooccurrence cooccurrence;
  private final ReportLabels labels;
  private final Map<String, ?> run;
  private final ReportFigures figures;
  private final List<NotablePair> notable;
  private final long documents;

  /**
   * Creates the page of these results.
   *
   * @param labels the labels of themes by id; a theme without a label is shown by its id
   * @param run the content of {@code run.json}
   * @param notable the pairs to describe, with their quotes
   */
  public ReportPage(
      Cooccurrence found,
      Selection selection,
      Map<String, String> labels,
      Map<String, ?> run,
      List<NotablePair> notable) {
    this.cooccurrence = found;
    this.labels = new ReportLabels(selection, Map.copyOf(labels));
    this.figures = new ReportFigures(this.labels, found);
    this.run = run;
    this.notable = List.copyOf(notable);
    this.documents = found.counts().cases().stream().mapToLong(found.counts()::documentsOf).sum();
  }

  /** Writes the page in UTF-8. */
  public void write(Path file) throws IOException {
    Files.writeString(file, html(), StandardCharsets.UTF_8);
  }

  String html() {
    Markup page = new Markup().open("html", "lang", "en").open("head");
    page.open("meta", "charset", "utf-8");
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", CONTENT_SECURITY_POLICY);
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", title())
        .style(FigureAssets.css() + css())
        .close("head")
        .open("body")
        .open("main");
    page.element("h1", title());
    summary(page);
    contents(page);
    page.element("h2", "How common each theme is", "id", "themes");
    page.append(new EmbeddedFigure(figures.heatMap(), "heat-map").markup());
    network(page);
    matrix(page);
    pairs(page);
    howToRead(page);
    provenance(page);
    return "<!DOCTYPE html>\n" + page.close("main").close("body").close("html");
  }

  private String title() {
    return "Themes that go together: " + run.get("codebook");
  }

  private static String css() {
    try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is not on the class path");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void summary(Markup page) {
    int pairs = NotablePair.all(cooccurrence).size();
    page.element(
        "p",
        "%s %s from %s documents, grouped by %s and coded with %d themes. Of %s pairs of themes, %s are notable: judging by their q-values, fewer than one in twenty of these is expected to be there by chance."
            .formatted(
                Numbers.count(
                    cooccurrence.counts().cases().stream()
                        .mapToLong(cooccurrence.counts()::unitsOf)
                        .sum()),
                labels.units(),
                Numbers.count(documents),
                labels.grouping(),
                cooccurrence.themes().size(),
                Numbers.count(cooccurrence.pairs().size()),
                Numbers.count(pairs)));
    if (pairs > notable.size()) {
      page.element(
          "p",
          "This report describes the %d pairs with the smallest p-values; the tables list all of them."
              .formatted(notable.size()));
    }
  }

  private void contents(Markup page) {
    page.open("nav", "aria-label", "Contents").open("ul");
    contentsLink(page, "themes", "Themes by " + labels.grouping());
    contentsLink(page, "network", "Network");
    contentsLink(page, "matrix", "All pairs");
    contentsLink(page, "pairs", "Notable pairs");
    contentsLink(page, "reading", "How to read the numbers");
    contentsLink(page, "facts", "How this report was made");
    page.close("ul").close("nav");
  }

  private static void contentsLink(Markup page, String id, String text) {
    page.open("li").element("a", text, "href", "#" + id).close("li");
  }

  private void network(Markup page) {
    page.element("h2", "Which themes go together, and which stay apart", "id", "network");
    if (notable.isEmpty()) {
      page.element("p", "No pair is notable, so there is nothing to draw.");
      return;
    }
    page.append(new EmbeddedFigure(figures.network(sections()), "theme-network").markup());
    page.open("details", "open", "open");
    page.element("summary", "The same as a table")
        .append(new NotablePairTable(labels, sections()).markup());
    page.close("details");
  }

  private void matrix(Markup page) {
    page.element("h2", "All pairs of themes", "id", "matrix");
    page.append(new EmbeddedFigure(figures.pairMatrix(), "pair-matrix").markup());
  }

  private List<PairSection> sections() {
    return IntStream.range(0, notable.size())
        .mapToObj(i -> new PairSection(labels, notable.get(i), i + 1, documents))
        .toList();
  }

  private void pairs(Markup page) {
    page.element("h2", "Notable pairs", "id", "pairs");
    if (notable.isEmpty()) {
      page.element("p", "There are none.");
    }
    sections().forEach(section -> page.append(section.markup(figures)));
  }

  private void howToRead(Markup page) {
    page.element("h2", "How to read the numbers", "id", "reading").open("ul");
    List.of(
            "Odds ratio: how many times higher the odds of one theme are where the other is present. 1 means no association; below 1, the two avoid each other. The pooled odds ratio is that of Mantel and Haenszel, which compares only within each %s."
                .formatted(labels.grouping()),
            "p: how often chance alone would give an odds ratio at least as far from 1"
                + " (Cochran-Mantel-Haenszel test). q: p adjusted for testing all pairs (Benjamini"
                + " and Hochberg).",
            "Without resampling, tests treat %s as independent, but those of the same document are not. Count with --resamples 1999 for intervals and tests that take documents into account."
                .formatted(labels.units()),
            "NA: the number is not defined; the note beside it says why. A hollow square has no"
                + " interval.")
        .forEach(sentence -> page.element("li", sentence));
    page.close("ul");
  }

  private void provenance(Markup page) {
    page.element("h2", "How this report was made", "id", "facts").open("dl", "class", "facts");
    run.forEach(
        (name, value) ->
            page.element("dt", name).element("dd", value == null ? "none" : value.toString()));
    page.close("dl");
  }
}
