package crosscase.report;

import crosscase.association.HomogeneityTest;
import crosscase.association.PairAcrossCases;
import crosscase.jobs.QuotedUnit;
import crosscase.jobs.Warning;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What the report says of one notable pair: in words, as a picture, and with quotes. */
final class PairSection {
  /** Of a quote: what is longer ends in dots. */
  private static final int LONGEST = 600;

  private final Words words;
  private final NotablePair notable;
  private final int number;
  private final long documents;

  PairSection(Words words, NotablePair notable, int number, long documents) {
    this.words = words;
    this.notable = notable;
    this.number = number;
    this.documents = documents;
  }

  String title() {
    return words.theme(notable.pair().first()) + " and " + words.theme(notable.pair().second());
  }

  String id() {
    return "pair-" + number;
  }

  Markup write() {
    ForestPlot plot = new ForestPlot(words, notable);
    Markup out = new Markup().open("section").element("h3", title(), "id", id());
    out.element("p", finding());
    out.element("p", agreement());
    out.open("figure").wide(title());
    out.append(plot.draw(id() + "-title")).close("div").close("figure");
    out.open("details").element("summary", "The same as a table").append(plot.table(title()));
    out.close("details");
    warnings(out);
    notable.quotes().forEach(quote -> quote(out, quote));
    out.open("p", "class", "quiet").text("All of them: ").element("code", command());
    return out.close("p").close("section");
  }

  /** A row of the table of all pairs. */
  Markup row() {
    PairAcrossCases pair = notable.pair();
    Markup out = new Markup().open("tr").open("th", "scope", "row");
    out.element("a", title(), "href", "#" + id()).close("th");
    out.element("td", notable.isTogether() ? "together" : "apart", "class", "words");
    List.of(
            Figures.count(pair.both()),
            "%d of %d".formatted(pair.casesWithPair(), pair.byCase().size()),
            Figures.ratio(notable.oddsRatio()),
            Figures.interval(pair.test().interval()),
            Figures.probability(notable.p()),
            Figures.probability(notable.q()))
        .forEach(cell -> out.element("td", cell));
    return out.close("tr");
  }

  private String finding() {
    PairAcrossCases pair = notable.pair();
    return "Together in %s of %s %s, in %d of %d %s. With the %s held fixed the odds of one are %s times as high where the other one is (95 %% interval %s): they %s. p %s, q %s."
        .formatted(
            Figures.count(pair.both()),
            Figures.count(pair.tables().stream().mapToLong(table -> table.n()).sum()),
            words.units(),
            pair.casesWithPair(),
            pair.byCase().size(),
            words.cases(),
            words.by(),
            Figures.ratio(notable.oddsRatio()),
            Figures.interval(pair.test().interval()),
            notable.isTogether() ? "go together" : "stay apart",
            Figures.probability(pair.pValue()),
            Figures.probability(pair.qValue()));
  }

  private String agreement() {
    HomogeneityTest test = notable.pair().homogeneity();
    if (test.absence().isPresent()) {
      return "Whether that differs by %s cannot be told: %s."
          .formatted(words.by(), test.absence().get().explanation());
    }
    double p = test.corrected().orElseThrow().pValue();
    return (p < 0.05
            ? "It differs by %s (Breslow-Day-Tarone p %s): one number for all does not do them"
                + " justice."
            : "There is no sign that it differs by %s (Breslow-Day-Tarone p %s).")
        .formatted(words.by(), Figures.probability(OptionalDouble.of(p)));
  }

  private void warnings(Markup out) {
    List<Warning> warnings = Warning.of(notable.pair(), documents, words.selection().unit());
    if (!warnings.isEmpty()) {
      out.open("ul", "class", "beware");
      warnings.forEach(warning -> out.element("li", "Beware: " + warning.explanation() + "."));
      out.close("ul");
    }
  }

  private void quote(Markup out, QuotedUnit quote) {
    out.open("blockquote").element("p", shortened(quote.text()));
    out.element("footer", source(quote)).close("blockquote");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > 0 ? space : LONGEST) + " …";
  }

  private String source(QuotedUnit quote) {
    String who = quote.speaker().isEmpty() ? "" : quote.speaker();
    String as = quote.role().isEmpty() ? "" : " (" + quote.role() + ")";
    String page = quote.page() == 0 ? "" : ", page " + quote.page();
    String from = who.isEmpty() ? quote.document() : ", " + quote.document();
    return who + as + from + page + " · " + words.caseName(quote.caseName());
  }

  private String command() {
    String unit = words.selection().unit().word();
    return "crosscase cooccur --pair %s,%s --case %s%s --show"
        .formatted(
            notable.pair().first(),
            notable.pair().second(),
            words.by().toUpperCase(Locale.ROOT).replace(" AND ", ","),
            unit.equals("sentence") ? "" : " --unit " + unit);
  }
}
