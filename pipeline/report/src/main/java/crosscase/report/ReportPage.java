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
 * What was found, as one page that a browser opens from disk: heat map, network, and the notable
 * pairs with the sentences behind them.
 *
 * <p>Asks the network for nothing and runs no script; its pictures are drawn here, and each says
 * its numbers in a table too.
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
   * A page of these results.
   *
   * @param labels of themes; a theme without one is called by its name
   * @param run what {@code run.json} says
   * @param notable the pairs to tell of, with their quotes
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

  /** Writes the page, in UTF-8. */
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
        "%s %s of %s documents, held apart by %s, coded with %d themes. Of %s pairs of themes %s are notable: by their q-values fewer than one in twenty of these is expected to be there by chance."
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
          "Told here are the %d with the smallest p-values; the tables have all."
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
    contentsLink(page, "facts", "What this was made of");
    page.close("ul").close("nav");
  }

  private static void contentsLink(Markup page, String id, String text) {
    page.open("li").element("a", text, "href", "#" + id).close("li");
  }

  private void network(Markup page) {
    page.element("h2", "Which themes go together, and which stay apart", "id", "network");
    if (notable.isEmpty()) {
      page.element("p", "No pair is notable, so that there is nothing to draw.");
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
            "Odds ratio: how many times greater the odds of one theme are where the other one is; 1 is chance, below 1 the two avoid each other. Over all it is that of Mantel and Haenszel, which compares within a %s only."
                .formatted(labels.grouping()),
            "p: how often chance alone would bring numbers so far from 1 (Cochran-Mantel-Haenszel"
                + " test). q: the same once all pairs are looked at together (Benjamini and"
                + " Hochberg).",
            "Plain tests take %s as independent. Those of one document are not: count with --resamples 1999 for intervals and tests that know of documents."
                .formatted(labels.units()),
            "NA: the number is not defined; the note beside it says why. A hollow square has no"
                + " interval.")
        .forEach(sentence -> page.element("li", sentence));
    page.close("ul");
  }

  private void provenance(Markup page) {
    page.element("h2", "What this was made of", "id", "facts").open("dl", "class", "facts");
    run.forEach(
        (name, value) ->
            page.element("dt", name).element("dd", value == null ? "none" : value.toString()));
    page.close("dl");
  }
}
