package crosscase.report;

import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import java.util.List;
import java.util.Locale;

/**
 * The evidence behind one notable pair: the verdict, what each case says, who was heard, and quotes
 * for and against.
 */
final class FindingSheet {
  private final ReportContent content;
  private final ReportLabels labels;
  private final NotablePair notable;
  private final int number;

  FindingSheet(ReportContent content, NotablePair notable, int number) {
    this.content = content;
    this.labels = content.labels();
    this.notable = notable;
    this.number = number;
  }

  static String id(int number) {
    return "finding-" + number;
  }

  private String id() {
    return id(number);
  }

  private PairEvidence pair() {
    return notable.evidence();
  }

  private String title() {
    return labels.pairLabel(pair());
  }

  Markup markup(ReportFigures figures) {
    Markup out = new Markup().open("section", "class", "finding");
    out.element("h4", "%d. %s".formatted(number, title()), "id", id());
    out.open("p", "class", "verdict").element("strong", pair().verdict().words());
    out.text(" ").text(labels.sentence(pair())).close("p");
    out.append(
        new EmbeddedFigure(figures.forestPlot(pair(), title()), id() + "-plot").markupWithTable());
    if (labels.hasCases()) {
      out.append(cases());
    }
    withoutOneCase(out);
    out.append(new RolesHeard(labels, content.byRole(), content.found().themes()).of(pair()));
    quotes(out);
    return out.close("section");
  }

  private Markup cases() {
    HtmlTable table =
        new HtmlTable(
            "What each %s says: %s".formatted(labels.group(), title()),
            List.of(
                capitalised(labels.group()),
                "Says",
                "Documents that support",
                "that contradict",
                "silent",
                "all",
                capitalised(labels.terms().units()) + " with both"));
    pair().cases().forEach((name, evidence) -> table.row(labels.caseLabel(name), row(evidence)));
    return table.markup();
  }

  private static List<String> row(CaseEvidence evidence) {
    return List.of(
        evidence.stance().name().toLowerCase(Locale.ROOT),
        Numbers.count(evidence.supporting()),
        Numbers.count(evidence.contradicting()),
        Numbers.count(evidence.silent()),
        Numbers.count(evidence.documents()),
        Numbers.count(evidence.table().both()));
  }

  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void withoutOneCase(Markup out) {
    pair()
        .withoutOneCase()
        .ifPresent(
            range ->
                out.element(
                    "p",
                    "Whichever %s is left out, the odds ratio of the others lies between %s and %s."
                        .formatted(
                            labels.group(),
                            Numbers.ratio(range.low()),
                            Numbers.ratio(range.high()))));
  }

  private void quotes(Markup out) {
    String rarer = labels.themeLabel(notable.isFirstRarer() ? pair().first() : pair().second());
    String other = labels.themeLabel(notable.isFirstRarer() ? pair().second() : pair().first());
    String units = capitalised(labels.terms().units());
    String together = units + " with both";
    String alone = "%s with %s, but without %s".formatted(units, rarer, other);
    boolean apart = pair().verdict() == Verdict.APART;
    out.append(new QuoteList(labels, apart ? alone : together, notable.supporting()).markup());
    out.append(new QuoteList(labels, apart ? together : alone, notable.counter()).markup());
  }
}
