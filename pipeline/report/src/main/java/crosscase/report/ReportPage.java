package crosscase.report;

import crosscase.association.Verdict;
import crosscase.figures.FigureAssets;
import crosscase.figures.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The results as one page that a browser opens from disk: a summary, the findings with the evidence
 * behind each, figures of all themes and pairs, and how it was all counted.
 *
 * <p>The page loads nothing and runs no script; each figure comes with a table of its numbers.
 */
public final class ReportPage {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'";

  private final ReportContent content;
  private final ReportFigures figures;

  public ReportPage(ReportContent content) {
    this.content = content;
    this.figures = new ReportFigures(content);
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
    page.append(new ReportSummary(content).markup());
    contents(page);
    findings(page);
    page.append(new ThemesSection(content).markup(figures));
    pairs(page);
    page.append(new MethodSection(content).definitions());
    page.append(new CountedSection(content).markup());
    page.append(new MethodSection(content).markup());
    return "<!DOCTYPE html>\n" + page.close("main").close("body").close("html");
  }

  private String title() {
    return "Themes that go together: " + content.title();
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

  private void contents(Markup page) {
    page.open("nav", "aria-label", "Contents").open("ul");
    contentsLink(page, "findings", "Findings");
    contentsLink(page, "themes", new ThemesSection(content).title());
    contentsLink(page, "matrix", "All pairs of themes");
    contentsLink(page, "definitions", "The themes");
    contentsLink(page, "counted", "What was counted");
    contentsLink(page, "method", "Method");
    page.close("ul").close("nav");
  }

  private static void contentsLink(Markup page, String id, String text) {
    page.open("li").element("a", text, "href", "#" + id).close("li");
  }

  private void findings(Markup page) {
    page.element("h2", "Findings", "id", "findings");
    int described = content.notable().size();
    int all = NotablePair.all(content.found().evidence()).size();
    String group = content.labels().group();
    if (described == 0) {
      page.element(
          "p", "No pair of themes goes together, stays apart or differs by %s.".formatted(group));
      return;
    }
    if (all > described) {
      page.element(
          "p",
          "%d of %s shown, those with the clearest evidence; all are listed under %s."
              .formatted(described, ReportLabels.pairs(all), "“All pairs of themes”"));
    }
    page.append(new EmbeddedFigure(figures.network(), "theme-network").markupWithTable());
    findings(page, "Themes that go together", Verdict::isTogether);
    findings(page, "Themes that stay apart", verdict -> verdict == Verdict.APART);
    findings(page, "Pairs that differ by " + group, verdict -> verdict == Verdict.DIFFERS_BY_CASE);
  }

  private void findings(Markup page, String title, Predicate<Verdict> listed) {
    boolean titled = false;
    for (int i = 0; i < content.notable().size(); i++) {
      NotablePair pair = content.notable().get(i);
      if (listed.test(pair.evidence().verdict())) {
        if (!titled) {
          page.element("h3", title);
          titled = true;
        }
        page.append(new FindingSheet(content, pair, i + 1).markup(figures));
      }
    }
  }

  private void pairs(Markup page) {
    page.element("h2", "All pairs of themes", "id", "matrix");
    page.append(new EmbeddedFigure(figures.pairMatrix(), "pair-matrix").markup());
    page.append(new PairLists(content).markup());
  }
}
