package crosscase.report;

import crosscase.association.PairAcrossCases;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import crosscase.jobs.Cooccurrence.Warning;
import crosscase.jobs.QuoteJob.QuotedUnit;
import java.util.List;
import java.util.Locale;

/** The section of one notable pair: the result in words, the forest plot, and quotes. */
final class PairSection {
  /** In characters; longer quotes end in an ellipsis. */
  private static final int MAX_QUOTE_LENGTH = 600;

  private final ReportLabels labels;
  private final NotablePair notable;
  private final int number;
  private final long documents;

  PairSection(ReportLabels labels, NotablePair notable, int number, long documents) {
    this.labels = labels;
    this.notable = notable;
    this.number = number;
    this.documents = documents;
  }

  String title() {
    return labels.themeLabel(notable.pair().first())
        + " and "
        + labels.themeLabel(notable.pair().second());
  }

  String id() {
    return "pair-" + number;
  }

  NotablePair notable() {
    return notable;
  }

  Markup markup(ReportFigures figures) {
    Markup out = new Markup().open("section").element("h3", title(), "id", id());
    out.element("p", result());
    out.append(
        new EmbeddedFigure(figures.forestPlot(notable, title()), id() + "-plot").markupWithTable());
    warnings(out);
    notable.quotes().forEach(quote -> quote(out, quote));
    out.open("p", "class", "muted").text("To list them all: ").element("code", command());
    return out.close("p").close("section");
  }

  /** The row of this pair in the table of notable pairs. */
  Markup tableRow() {
    PairAcrossCases pair = notable.pair();
    Markup out = new Markup().open("tr").open("th", "scope", "row");
    out.element("a", title(), "href", "#" + id()).close("th");
    out.element("td", notable.isTogether() ? "together" : "apart", "class", "text");
    List.of(
            Numbers.count(pair.both()),
            "%d of %d".formatted(pair.casesWithPair(), pair.byCase().size()),
            Numbers.ratio(notable.oddsRatio()),
            Numbers.interval(pair.cmhTest().interval()),
            Numbers.probability(notable.p()),
            Numbers.probability(notable.q()))
        .forEach(cell -> out.element("td", cell));
    return out.close("tr");
  }

  private String result() {
    PairAcrossCases pair = notable.pair();
    return "Both themes are in %s of %s %s, in %d of %d %s. Within a %s, the odds of one theme are %s times as high where the other is present (95 %% interval %s): the two %s. %s, %s."
        .formatted(
            Numbers.count(pair.both()),
            Numbers.count(pair.tables().stream().mapToLong(table -> table.n()).sum()),
            labels.units(),
            pair.casesWithPair(),
            pair.byCase().size(),
            labels.groups(),
            labels.grouping(),
            Numbers.ratio(notable.oddsRatio()),
            Numbers.interval(pair.cmhTest().interval()),
            notable.isTogether() ? "go together" : "stay apart",
            Numbers.probability("p", pair.pValue()),
            Numbers.probability("q", pair.qValue()));
  }

  private void warnings(Markup out) {
    List<Warning> warnings = Warning.of(notable.pair(), documents, labels.selection().unit());
    if (!warnings.isEmpty()) {
      out.open("ul", "class", "warnings");
      warnings.forEach(warning -> out.element("li", "Caution: " + warning.explanation() + "."));
      out.close("ul");
    }
  }

  private void quote(Markup out, QuotedUnit quote) {
    out.open("blockquote").element("p", shortened(quote.text()));
    out.element("footer", quoteSource(quote)).close("blockquote");
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_QUOTE_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', MAX_QUOTE_LENGTH);
    return text.substring(0, space > 0 ? space : MAX_QUOTE_LENGTH) + " …";
  }

  private String quoteSource(QuotedUnit quote) {
    String who = quote.speaker().isEmpty() ? "" : quote.speaker();
    String as = quote.role().isEmpty() ? "" : " (" + quote.role() + ")";
    String page = quote.page() == 0 ? "" : ", page " + quote.page();
    String from = who.isEmpty() ? quote.document() : ", " + quote.document();
    return who + as + from + page + " · " + labels.caseLabel(quote.caseName());
  }

  private String command() {
    String unit = labels.selection().unit().word();
    return "crosscase cooccur --pair %s,%s --case %s%s --show"
        .formatted(
            notable.pair().first(),
            notable.pair().second(),
            labels.grouping().toUpperCase(Locale.ROOT).replace(" AND ", ","),
            unit.equals("sentence") ? "" : " --unit " + unit);
  }
}
